package com.purposepath.traction.kpi;

import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.measure.Aggregation;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.value.Exact;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a KPI as a client gives them. */
record KpiBody(
        Patch<@NotNull @Text(min = 1, max = 200) String> name,
        Patch<@Nullable @Text(max = 1000) String> description,
        Patch<@Nullable @Text(max = 100) String> category,
        Patch<@Nullable @Text(max = 30) String> unit,
        Patch<@NotNull Direction> direction,
        Patch<@Nullable @Text(max = 1000) String> formula,
        Patch<@NotNull Boolean> isShared,
        Patch<@Nullable KpiKind> kind,
        Patch<@NotNull Aggregation> aggregation,
        Patch<@Nullable @Text(max = 200) String> dataSource,
        Patch<@Nullable UUID> ownerId,
        Patch<@Nullable @Exact BigDecimal> baselineValue,
        Patch<@Nullable @Exact BigDecimal> targetValue) {}
