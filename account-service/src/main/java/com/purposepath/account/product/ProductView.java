package com.purposepath.account.product;

import java.util.UUID;

/**
 * Something that a business offers.
 *
 * @param problem what it solves
 */
public record ProductView(UUID id, String name, String problem) {}
