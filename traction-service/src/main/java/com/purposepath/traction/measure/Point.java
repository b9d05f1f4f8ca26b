package com.purposepath.traction.measure;

import java.math.BigDecimal;

/** The effective value of a measured month. */
public record Point(String period, BigDecimal value) {}
