package com.purposepath.account.subscription;

import java.time.Instant;

/** From {@code start} on, until before {@code end}. */
public record Period(Instant start, Instant end) {}
