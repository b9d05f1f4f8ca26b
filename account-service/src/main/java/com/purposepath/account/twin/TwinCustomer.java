package com.purposepath.account.twin;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who pays.
 *
 * @param ahead how far this customer's time has been moved
 */
record TwinCustomer(String id, String name, @Nullable String paymentMethod, Duration ahead, int invoices) {}
