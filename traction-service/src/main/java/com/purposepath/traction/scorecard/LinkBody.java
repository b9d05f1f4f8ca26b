package com.purposepath.traction.scorecard;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.traction.value.Exact;
import com.purposepath.traction.value.Percentage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a link as a client gives them; {@code kpiId} counts when it is made or undone. */
record LinkBody(
        @JsonAlias("shared_kpi_id") @Nullable UUID kpiId,
        @JsonAlias("threshold") Patch<@NotNull @Percentage BigDecimal> thresholdPct,
        Patch<@Nullable @Exact BigDecimal> targetValue,
        Patch<@Nullable @Exact BigDecimal> baselineValue,
        Patch<
                        @NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100")
                        @Digits(integer = 3, fraction = 20) BigDecimal>
                weight,
        Patch<@NotNull Boolean> isPrimary) {

    LinkBody thresholdOnly() {
        return new LinkBody(
                null, thresholdPct, new Patch<>(false, null), new Patch<>(false, null), Patch.absent(), Patch.absent());
    }

    /** Only goals have a primary link. */
    LinkBody withoutMark() {
        return new LinkBody(kpiId, thresholdPct, targetValue, baselineValue, weight, Patch.absent());
    }

    UUID requiredKpiId() {
        if (kpiId == null) {
            throw ApiException.invalid("kpi_id", "The KPI is required");
        }
        return kpiId;
    }
}
