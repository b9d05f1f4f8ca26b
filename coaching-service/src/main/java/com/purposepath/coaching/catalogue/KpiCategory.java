package com.purposepath.coaching.catalogue;

/** The side of the business that a KPI looks at. */
public enum KpiCategory {
    FINANCIAL,
    CUSTOMER,
    SALES,
    MARKETING,
    OPERATIONS,
    PEOPLE,
    PRODUCT,
    QUALITY
}
