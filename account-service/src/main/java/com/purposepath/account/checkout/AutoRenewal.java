package com.purposepath.account.checkout;

import jakarta.validation.constraints.NotNull;

/** Whether the subscription goes on after the present period. */
record AutoRenewal(@NotNull Boolean autoRenewal) {}
