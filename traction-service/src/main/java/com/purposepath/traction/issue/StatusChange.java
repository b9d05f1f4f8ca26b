package com.purposepath.traction.issue;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The move of an issue to another status, with what comes with it. */
record StatusChange(
        @JsonAlias("status_config_id") @NotNull UUID statusId,
        @Nullable @Text(min = 1, max = 1000) String reason,
        Patch<@Nullable @Text(max = 5000) String> resolutionNotes,
        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> actualHours,
        boolean force) {

    /** A move that nothing unfinished hinders. */
    static StatusChange forced(UUID status) {
        return new StatusChange(
                status,
                null,
                new Patch<@Nullable String>(false, null),
                new Patch<@Nullable BigDecimal>(false, null),
                true);
    }

    /** Closing: to the status asked for, or to the one that closing means. */
    record Closing(
            @Nullable UUID statusId,
            @Nullable @Text(min = 1, max = 1000) String reason,
            Patch<@Nullable @Text(max = 5000) String> resolutionNotes,
            boolean force) {

        static final Closing PLAIN = new Closing(null, null, new Patch<@Nullable String>(false, null), false);

        StatusChange to(UUID status) {
            return new StatusChange(
                    status, reason, resolutionNotes, new Patch<@Nullable BigDecimal>(false, null), force);
        }
    }

    /** Reopening, which needs a reason. */
    record Reopening(
            @NotNull @Text(min = 1, max = 1000) String reason,
            @Nullable UUID statusId) {

        StatusChange to(UUID status) {
            return new StatusChange(
                    status,
                    reason,
                    new Patch<@Nullable String>(false, null),
                    new Patch<@Nullable BigDecimal>(false, null),
                    true);
        }
    }
}
