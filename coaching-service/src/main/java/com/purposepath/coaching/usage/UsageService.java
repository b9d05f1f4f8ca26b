package com.purposepath.coaching.usage;

import com.purposepath.common.error.ApiException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what was counted. */
@Service
class UsageService {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private final UsageStore store;
    private final UsageSettings settings;
    private final Clock clock;

    UsageService(UsageStore store, UsageSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** The month of that text, {@code 2025-11}; the current one unless given. */
    YearMonth month(@Nullable String period) {
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        if (period == null) {
            return now;
        }
        if (!MONTH.matcher(period).matches()) {
            throw ApiException.badRequest("period", "period is a month, YYYY-MM");
        }
        YearMonth month = YearMonth.parse(period);
        if (month.isAfter(now)) {
            throw ApiException.badRequest("period", "period lies in the future");
        }
        return month;
    }

    @Transactional(readOnly = true)
    UsageView of(YearMonth month, @Nullable String tier, boolean byUser) {
        return UsageView.of(month, store.of(month), settings.of(tier), byUser);
    }
}
