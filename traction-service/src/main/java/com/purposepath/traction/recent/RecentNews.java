package com.purposepath.traction.recent;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.traction.change.ChangeEvent;
import com.purposepath.traction.change.EntityType;
import com.purposepath.traction.change.Recorded;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what people want to hear of, in the transaction in which it happens. */
@Component
class RecentNews {

    private static final String INSERT = """
            insert into recent_activity (tenant_id, id, type, entity_type, entity_id, subject_id, goal_id, user_id)
            values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final JdbcClient jdbc;

    RecentNews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void note(Recorded recorded) {
        RecentType type = RecentType.of(recorded.event());
        CurrentUser user = CurrentUser.find();
        if (type != null && user != null) {
            ChangeEvent event = recorded.event();
            Thing thing = Thing.of(event);
            jdbc.sql(INSERT)
                    .params(TenantContext.require(), Uuids.next(), type.name(), thing.type.name(), thing.id)
                    .param(event.entityId())
                    .param(event.goalId())
                    .param(user.userId())
                    .update();
        }
    }

    /** What the news is about: a reading or a link is news of its KPI, an entry news of its goal. */
    private record Thing(EntityType type, UUID id) {

        static Thing of(ChangeEvent event) {
            return switch (event.entityType()) {
                case GOAL, STRATEGY, KPI, ACTION, ISSUE -> new Thing(event.entityType(), event.entityId());
                case KPI_LINK, KPI_READING ->
                    new Thing(EntityType.KPI, (UUID)
                            Objects.requireNonNull(event.entryMetadata().get("kpi_id")));
                case ATTACHMENT -> ofFile(event);
                case ACTIVITY, NOTIFICATION -> new Thing(EntityType.GOAL, Objects.requireNonNull(event.goalId()));
            };
        }

        private static Thing ofFile(ChangeEvent event) {
            var metadata = event.entryMetadata();
            return new Thing(
                    EntityType.valueOf(
                            String.valueOf(metadata.get("entity_type")).toUpperCase(Locale.ROOT)),
                    (UUID) Objects.requireNonNull(metadata.get("entity_id")));
        }
    }
}
