package com.purposepath.traction.kpitarget;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.value.Exact;
import com.purposepath.traction.value.Percentage;
import com.purposepath.traction.value.Period;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a target as a client gives them; of a date in {@code period} the month counts. */
record TargetBody(
        Patch<@Nullable UUID> goalId,
        Patch<@NotNull TargetLevel> level,

        @JsonAlias("target_date")
        Patch<
                        @NotNull
                        @Pattern(regexp = Period.PERIOD_OR_DATE, message = "is a month such as 2025-12 or a date")
                        String>
                period,

        @JsonAlias("target_value") Patch<@NotNull @Exact BigDecimal> value,
        Patch<@Nullable @Text(max = 200) String> label,
        @JsonAlias("confidence_level") Patch<@Nullable @Percentage BigDecimal> confidence,
        Patch<@Nullable @Text(max = 2000) String> rationale) {

    /** The month of the period. */
    Patch<String> month() {
        String given = period.value();
        return given == null ? Patch.absent() : Patch.of(given.substring(0, Period.LENGTH));
    }

    Place place() {
        TargetLevel given = level.value();
        return new Place(goalId.value(), given == null ? TargetLevel.EXPECTED : given, String.valueOf(month().value()));
    }

    /** @param prefix where the body stands in the request, for the names of the fields */
    void mustBeComplete(String prefix) {
        var errors = new ArrayList<FieldError>();
        if (!period.isPresent()) {
            errors.add(new FieldError(prefix + "period", "Period is required"));
        }
        if (!value.isPresent()) {
            errors.add(new FieldError(prefix + "value", "Value is required"));
        }
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }
}
