package com.purposepath.traction.value;

import com.purposepath.common.error.ApiException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The months in which KPIs are measured: {@code 2025-10}. As text they sort by time. */
public final class Period {

    /** What the contract takes for a period. */
    public static final String PATTERN = "^(19|20|21)\\d{2}-(0[1-9]|1[0-2])$";

    /** What it takes where a date is as good. */
    public static final String PERIOD_OR_DATE = "^((19|20|21)\\d{2}-(0[1-9]|1[0-2]))(-\\d{2})?(T.*)?$";

    /** Characters of a period. */
    public static final int LENGTH = 7;

    private static final Pattern QUERY = Pattern.compile(PERIOD_OR_DATE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM");

    private Period() {}

    public static String of(YearMonth month) {
        return MONTH.format(month);
    }

    public static YearMonth month(String period) {
        return YearMonth.parse(period);
    }

    /** The month of a query parameter that holds a period or a date; 400 for anything else. */
    public static @Nullable String query(String name, @Nullable String periodOrDate) {
        if (periodOrDate == null) {
            return null;
        }
        var matcher = QUERY.matcher(periodOrDate.strip());
        if (!matcher.matches()) {
            throw ApiException.badRequest(name, name + " is a month such as 2025-10 or a date");
        }
        return matcher.group(1);
    }
}
