package com.purposepath.account.discount;

/** How a discount is counted. */
public enum DiscountType {
    PERCENTAGE,
    FIXED
}
