package com.purposepath.traction.series;

import com.purposepath.common.error.ApiException;
import com.purposepath.traction.value.Ids;
import com.purposepath.traction.value.Period;
import com.purposepath.traction.value.Today;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which part of a KPI's life is asked for, as it stands in the query. */
record SeriesRequest(
        @Nullable String from,
        @Nullable String to,
        @Nullable Granularity granularity,
        @Nullable String goalId,
        @Nullable Projection projection,
        @Nullable Integer periods) {

    private static final int USUAL_MONTHS = 12;
    private static final int MOST_MONTHS = 60;
    private static final int USUAL_PERIODS = 3;

    enum Projection {
        NONE,
        LINEAR
    }

    /** The usual months, for one goal. */
    static SeriesRequest of(UUID goalId) {
        return new SeriesRequest(null, null, null, goalId.toString(), null, null);
    }

    /** The months asked for, oldest first; 400 for what cannot be. */
    List<YearMonth> months() {
        String last = Period.query("to", to);
        YearMonth end = last == null ? Today.month() : Period.month(last);
        String first = Period.query("from", from);
        YearMonth start = first == null ? end.minusMonths(USUAL_MONTHS - 1L) : Period.month(first);
        long months = ChronoUnit.MONTHS.between(start, end) + 1;
        if (months < 1) {
            throw ApiException.badRequest("to", "to is before from");
        }
        if (months > MOST_MONTHS) {
            throw ApiException.badRequest("from", "A series has at most %d months".formatted(MOST_MONTHS));
        }
        return Stream.iterate(start, month -> month.plusMonths(1)).limit(months).toList();
    }

    Granularity span() {
        return Objects.requireNonNullElse(granularity, Granularity.MONTH);
    }

    @Nullable
    UUID goal() {
        return Ids.orNull(goalId);
    }

    /** How many months are projected beyond the last one; 400 where that is not possible. */
    int ahead() {
        int wanted = Objects.requireNonNullElse(periods, USUAL_PERIODS);
        if (wanted < 1 || wanted > USUAL_MONTHS) {
            throw ApiException.badRequest("periods", "periods is a number from 1 to 12");
        }
        if (!isProjected()) {
            return 0;
        }
        if (span() != Granularity.MONTH) {
            throw ApiException.badRequest("projection", "A projection needs months");
        }
        return wanted;
    }

    boolean isProjected() {
        return projection == Projection.LINEAR;
    }
}
