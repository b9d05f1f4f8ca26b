package com.purposepath.coaching.usage;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts every AI operation that was answered, for the tenant and user of the request. */
@Service
public class UsageCounter {

    private static final int MONTHS_KEPT = 12;

    private final UsageStore store;
    private final Clock clock;

    UsageCounter(UsageStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param operation operationId of the contract */
    @Transactional
    public void count(String operation, CallKind kind) {
        YearMonth month = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        boolean first = store.add(month, operation, kind);
        if (first) {
            store.forgetBefore(month.minusMonths(MONTHS_KEPT - 1));
        }
    }
}
