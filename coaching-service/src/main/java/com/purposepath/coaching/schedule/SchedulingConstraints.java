package com.purposepath.coaching.schedule;

import com.purposepath.coaching.planning.Day;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What limits the dates; whatever is left out does not.
 *
 * @param teamCapacity hours of all together in a week
 */
record SchedulingConstraints(
        @Nullable @Positive @Max(100_000) Double teamCapacity,
        @Nullable @Size(max = 50) List<@NotNull @Valid CriticalDeadline> criticalDeadlines,
        @Nullable @Size(max = 200) List<@NotNull @Valid Availability> teamAvailability,
        @Nullable @JsonDeserialize(using = Day.class) LocalDate startDate,
        @Nullable @Size(min = 1) @UniqueElements List<@NotNull Weekday> workingDays,
        @Nullable @Text(max = 64) String timeZone) {

    static final SchedulingConstraints NONE = new SchedulingConstraints(null, null, null, null, null, null);

    private static final Set<DayOfWeek> USUAL = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    Stream<FieldError> contradictions() {
        var seen = new HashSet<String>();
        Stream<FieldError> twice = IntStream.range(0, people().size())
                .filter(place -> !seen.add(people().get(place).personId()))
                .mapToObj(place -> new FieldError(
                        "constraints.teamAvailability[%d].personId".formatted(place), "occurs more than once"));
        Stream<FieldError> unknown =
                timeZone == null || ZoneId.getAvailableZoneIds().contains(timeZone)
                        ? Stream.empty()
                        : Stream.of(new FieldError("constraints.timeZone", "is no time zone, such as Europe/Berlin"));
        return Stream.concat(twice, unknown);
    }

    ZoneId zone() {
        return timeZone == null ? ZoneOffset.UTC : ZoneId.of(timeZone);
    }

    Set<DayOfWeek> daysOfWork() {
        return workingDays == null
                ? USUAL
                : workingDays.stream().map(Weekday::day).collect(Collectors.toUnmodifiableSet());
    }

    List<Availability> people() {
        return teamAvailability == null ? List.of() : teamAvailability;
    }

    List<CriticalDeadline> deadlines() {
        return criticalDeadlines == null ? List.of() : criticalDeadlines;
    }

    /** A date that binds the actions it names, or all critical ones. */
    record CriticalDeadline(
            @NotNull @JsonDeserialize(using = Day.class) LocalDate date,
            @NotNull @Text(min = 1, max = 200) String description,
            @Nullable @Size(max = 100) List<@NotNull @Text(min = 1, max = 64) String> actionIds) {}

    /** When somebody is there. */
    record Availability(
            @NotNull @Text(min = 1, max = 64) String personId,
            @NotNull @PositiveOrZero @Max(168) Double hoursPerWeek,

            @Nullable @Size(max = 400) @JsonDeserialize(contentUsing = Day.class)
            List<@NotNull LocalDate> unavailableDates) {

        Set<LocalDate> away() {
            return unavailableDates == null ? Set.of() : Set.copyOf(unavailableDates);
        }
    }

    enum Weekday {
        MON,
        TUE,
        WED,
        THU,
        FRI,
        SAT,
        SUN;

        DayOfWeek day() {
            return DayOfWeek.of(ordinal() + 1);
        }
    }
}
