package com.purposepath.traction.issue;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.action.Priority;
import com.purposepath.traction.issuelink.IssueLinksBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an issue as a client gives them: all that are there count, the rest stays or takes its default. */
record IssueBody(
        Patch<@NotNull @Text(min = 1, max = 200) String> title,
        Patch<@Nullable @Text(max = 5000) String> description,
        Patch<@NotNull UUID> reportedBy,
        Patch<@NotNull Instant> dateReported,
        @JsonAlias("impact") Patch<@NotNull Priority> businessImpact,
        Patch<@NotNull Urgency> priority,
        @JsonAlias("status_config_id") Patch<@NotNull UUID> statusId,
        @JsonAlias("type_config_id") Patch<@Nullable UUID> typeId,
        @JsonAlias("assigned_to") Patch<@Nullable UUID> assignedPersonId,
        Patch<@Nullable LocalDate> dueDate,
        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> estimatedHours,
        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> actualHours,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 50) String>> tags,
        Patch<@Nullable @Text(max = 5000) String> resolutionNotes,
        Patch<@NotNull @Valid IssueLinksBody> connections,
        boolean force) {}
