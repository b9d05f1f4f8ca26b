package com.purposepath.traction.measure;

import java.math.BigDecimal;

/** How a KPI stands where it is linked. */
public enum LinkStatus {
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    NO_DATA;

    private static final BigDecimal MARGIN = new BigDecimal(20);

    /** @param measured whether there is a reading and a target */
    public static LinkStatus of(boolean measured, BigDecimal progress, BigDecimal threshold) {
        if (!measured) {
            return NO_DATA;
        }
        if (progress.compareTo(threshold) >= 0) {
            return ON_TRACK;
        }
        return progress.compareTo(threshold.subtract(MARGIN)) >= 0 ? AT_RISK : OFF_TRACK;
    }
}
