package com.purposepath.traction.kpiupdate;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.action.Actions;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.reading.ActionReadings;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records values of KPIs that actions brought about, and shows them. */
@Service
@Transactional
class KpiUpdates {

    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Actions actions;
    private final ActionReadings readings;

    KpiUpdates(EntityManager entities, JdbcClient jdbc, Actions actions, ActionReadings readings) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.actions = actions;
        this.readings = readings;
    }

    public KpiUpdate.View record(CurrentUser user, UUID actionId, KpiUpdateBody body) {
        var named = body.kpi();
        var measured = body.measured();
        mustBeAction(actionId);
        UUID kpiId = kpiOf(named);
        var written = readings.write(user, kpiId, actionId, measured);
        var update = new KpiUpdate(actionId, kpiId, body, written, user.userId());
        entities.persist(update);
        entities.flush();
        return shown(List.of(update)).getFirst();
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public Page<KpiUpdate.View> list(UUID actionId, Paging paging) {
        mustBeAction(actionId);
        Page<KpiUpdate> page = Listing.of("KpiUpdate")
                .where("e.actionId = ?", actionId)
                .page(entities, paging, "e.createdAt desc, e.id desc", row -> (KpiUpdate) row[0]);
        return new Page<>(shown(page.items()), page.total());
    }

    private List<KpiUpdate.View> shown(List<KpiUpdate> updates) {
        var found = readings.views(updates.stream().map(KpiUpdate::readingId).toList());
        return updates.stream()
                .map(update -> update.view(Objects.requireNonNull(found.get(update.readingId()))))
                .toList();
    }

    /** The KPI itself, or the one of a link of that id. */
    private UUID kpiOf(UUID kpiOrLinkId) {
        return jdbc.sql("select kpi_id from kpi_link where tenant_id = ? and id = ?")
                .params(TenantContext.require(), kpiOrLinkId)
                .query(UUID.class)
                .optional()
                .orElse(kpiOrLinkId);
    }

    private void mustBeAction(UUID id) {
        if (actions.existing(Set.of(id)).isEmpty()) {
            throw TractionError.ACTION_NOT_FOUND.notFound("Action", id);
        }
    }
}
