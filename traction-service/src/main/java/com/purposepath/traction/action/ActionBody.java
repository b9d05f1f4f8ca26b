package com.purposepath.traction.action;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.connection.ConnectionsBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an action as a client gives them: all that are there count, the rest stays or takes its default. */
public record ActionBody(
        Patch<@NotNull @Text(min = 1, max = 200) String> title,
        Patch<@Nullable @Text(max = 5000) String> description,
        Patch<@Nullable LocalDate> startDate,
        Patch<@Nullable LocalDate> dueDate,
        Patch<@NotNull Instant> dateEntered,
        Patch<@NotNull Priority> priority,
        Patch<@NotNull ActionStatus> status,
        @JsonAlias("reason") Patch<@Nullable @Text(min = 1, max = 500) String> blockedReason,
        Patch<@Nullable UUID> assignedPersonId,
        Patch<@NotNull @Min(0) @Max(100) Integer> progress,
        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> estimatedHours,
        Patch<@Nullable @DecimalMin("0") @DecimalMax("10000") BigDecimal> actualHours,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 50) String>> tags,
        Patch<@NotNull @Valid ConnectionsBody> connections) {

    /** A change of nothing but the status and what comes with it. */
    static ActionBody of(StatusBody body) {
        return new ActionBody(
                Patch.absent(),
                nothing(),
                nothing(),
                nothing(),
                Patch.absent(),
                Patch.absent(),
                Patch.of(body.status()),
                body.reason() == null ? nothing() : new Patch<@Nullable String>(true, body.reason()),
                nothing(),
                body.progress() == null ? Patch.absent() : Patch.of(body.progress()),
                nothing(),
                body.actualHours(),
                Patch.absent(),
                Patch.absent());
    }

    static ActionBody of(ConnectionsBody connections) {
        return new ActionBody(
                Patch.absent(),
                nothing(),
                nothing(),
                nothing(),
                Patch.absent(),
                Patch.absent(),
                Patch.absent(),
                nothing(),
                nothing(),
                Patch.absent(),
                nothing(),
                nothing(),
                Patch.absent(),
                Patch.of(connections));
    }

    /** Connected to the origin and to what that is connected to; without a due date or tags of its own, it takes the origin's. */
    ActionBody from(NewActions.Origin origin) {
        boolean dated = dueDate.value() != null || origin.dueDate() == null;
        List<String> own = tags.value();
        return new ActionBody(
                title,
                description,
                startDate,
                dated ? dueDate : new Patch<@Nullable LocalDate>(true, origin.dueDate()),
                dateEntered,
                priority,
                status,
                blockedReason,
                assignedPersonId,
                progress,
                estimatedHours,
                actualHours,
                own == null || own.isEmpty() ? Patch.of(origin.tags()) : tags,
                Patch.of(ConnectionsBody.joined(connections.value(), origin.connections())));
    }

    private static <T> Patch<@Nullable T> nothing() {
        return new Patch<@Nullable T>(false, null);
    }
}
