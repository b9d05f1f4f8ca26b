package com.purposepath.traction.reading;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.value.Exact;
import com.purposepath.traction.value.Period;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The fields of a reading as a client gives them. */
record ReadingBody(
        Patch<@NotNull @Pattern(regexp = Period.PATTERN, message = "is a month such as 2025-10") String> period,
        Patch<@NotNull ReadingKind> kind,
        Patch<@NotNull @Exact BigDecimal> value,
        Patch<@Nullable @Exact BigDecimal> adjustedValue,
        Patch<@Nullable @Text(min = 1, max = 500) String> reason,
        Patch<@Nullable @Text(max = 1000) String> notes) {

    /** A new reading needs a month and a value, and an adjustment its reason. */
    void mustBeComplete() {
        var errors = new ArrayList<FieldError>();
        if (!period.isPresent()) {
            errors.add(new FieldError("period", "Period is required"));
        }
        if (!value.isPresent()) {
            errors.add(new FieldError("value", "Value is required"));
        }
        if (adjustedValue.value() != null && reason.value() == null) {
            errors.add(new FieldError("reason", "An adjustment needs a reason"));
        }
        if (!errors.isEmpty()) {
            throw ApiException.invalid(errors);
        }
    }

    /** Another value instead of the measured one needs a reason; taking it back does not. */
    void mustGiveReason() {
        if (adjustedValue.value() != null && reason.value() == null) {
            throw ApiException.invalid("reason", "An adjustment needs a reason");
        }
    }
}
