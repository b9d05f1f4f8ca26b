package com.purposepath.coaching.catalogue;

import java.util.Locale;

/** The part of an organisation that works with a KPI. */
public enum BusinessFunction {
    LEADERSHIP,
    FINANCE,
    RISK,
    SALES,
    MARKETING,
    CUSTOMER_SERVICE,
    OPERATIONS,
    PRODUCTION,
    SUPPLY_CHAIN,
    PURCHASING,
    PROJECTS,
    PEOPLE,
    SAFETY,
    PRODUCT,
    ENGINEERING,
    RESEARCH,
    IT,
    QUALITY,
    SUSTAINABILITY;

    /** In plain words. */
    public String words() {
        return name().replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
