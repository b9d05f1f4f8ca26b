package com.purposepath.traction.kpiupdate;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.reading.ActionReadings.Measured;
import com.purposepath.traction.value.Exact;
import com.purposepath.traction.value.Today;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A KPI value as a client gives it.
 *
 * @param actionId only where the path does not name the action
 * @param kpiId of a KPI or of a link
 * @param sharedKpiId goes before kpiId
 */
record KpiUpdateBody(
        @Nullable UUID actionId,
        @Nullable UUID kpiId,
        @Nullable UUID sharedKpiId,
        @Nullable @Text(max = 64) String horizonId,
        @NotNull @Exact BigDecimal newValue,
        @Nullable LocalDate updateDate,
        @Nullable @Text(max = 500) String notes) {

    UUID action() {
        if (actionId == null) {
            throw ApiException.invalid("action_id", "action_id is required");
        }
        return actionId;
    }

    UUID kpi() {
        UUID named = sharedKpiId == null ? kpiId : sharedKpiId;
        if (named == null) {
            throw ApiException.invalid("kpi_id", "kpi_id or shared_kpi_id is required");
        }
        return named;
    }

    LocalDate date() {
        return updateDate == null ? Today.date() : updateDate;
    }

    /** Refuses a value of a month to come with 422. */
    Measured measured() {
        YearMonth month = YearMonth.from(date());
        if (month.isAfter(Today.month())) {
            throw ApiException.invalid("update_date", "A month to come cannot have been measured");
        }
        return new Measured(month, newValue, notes == null || notes.isEmpty() ? null : notes);
    }
}
