package com.purposepath.traction.scorecard;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.place.LinkType;
import com.purposepath.traction.place.Place;
import com.purposepath.traction.place.Places;
import com.purposepath.traction.value.Today;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with links. The KPI's row is locked before that of the goal, as everywhere. */
@Service
@Transactional
class Links {

    private final LinkRepository links;
    private final Kpis kpis;
    private final Places places;
    private final LinkFigures figures;

    Links(LinkRepository links, Kpis kpis, Places places, LinkFigures figures) {
        this.links = links;
        this.kpis = kpis;
        this.places = places;
        this.figures = figures;
    }

    public LinkView link(CurrentUser user, Place place, LinkBody body) {
        KpiFacts kpi = kpis.lock(body.requiredKpiId());
        places.lock(place);
        places.mustBeOpen(place);
        if (place.type() == LinkType.GOAL && !kpi.shared() && servesAnother(kpi.id(), place.id())) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("This KPI is not shared and serves another goal");
        }
        links.findByPlaceIdAndKpiId(place.id(), kpi.id()).ifPresent(link -> {
            throw CommonError.DUPLICATE_RESOURCE
                    .exception("This KPI is linked already")
                    .detail("existingId", link.id());
        });
        makeRoom(place, body, null);
        var link = new KpiLink(place, kpi, body, user.userId());
        links.persist(link);
        figures.changed(place, new LinkEvent.Linked(link.facts(kpi)));
        return link.view(LinkView.Measured.of(kpi));
    }

    /** @param kpiOrLinkId the KPI, or the link itself */
    public void unlink(CurrentUser user, Place place, UUID kpiOrLinkId) {
        KpiFacts kpi = kpis.lock(kpiOf(place, kpiOrLinkId));
        places.lock(place);
        KpiLink link = mine(user, place, kpi, kpiOrLinkId, IfMatch.ANYTHING);
        places.mustBeOpen(place);
        links.delete(link);
        figures.changed(place, new LinkEvent.Unlinked(link.facts(kpi)));
    }

    /** @param tells whether the goal's activity tells of it */
    public LinkView update(
            CurrentUser user, Place place, UUID kpiOrLinkId, IfMatch ifMatch, LinkBody body, boolean tells) {
        KpiFacts kpi = kpis.lock(kpiOf(place, kpiOrLinkId));
        places.lock(place);
        KpiLink link = mine(user, place, kpi, kpiOrLinkId, ifMatch);
        makeRoom(place, body, link);
        var changes = link.change(body, kpi, Today.now());
        if (!changes.isEmpty()) {
            places.mustBeOpen(place);
            String words = tells
                    ? "Threshold of %s set to %s"
                            .formatted(
                                    kpi.name(),
                                    link.view(LinkView.Measured.of(kpi)).thresholdPct())
                    : null;
            figures.changed(place, new LinkEvent.Updated(link.facts(kpi), changes.names(), words));
        }
        return link.view(LinkView.Measured.of(kpi));
    }

    private UUID kpiOf(Place place, UUID kpiOrLinkId) {
        return links.kpiOf(place.id(), kpiOrLinkId).orElseThrow(() -> notFound(kpiOrLinkId));
    }

    private KpiLink mine(CurrentUser user, Place place, KpiFacts kpi, UUID named, IfMatch ifMatch) {
        KpiLink link = links.findByPlaceIdAndKpiId(place.id(), kpi.id()).orElseThrow(() -> notFound(named));
        places.mustBelongTo(place, user, link.linkedBy());
        ifMatch.check(link.version());
        return link;
    }

    private boolean servesAnother(UUID kpiId, UUID goalId) {
        return links.goals(kpiId).stream().anyMatch(other -> !other.equals(goalId));
    }

    /** A goal has one primary link at most: the one that was steps back before the new one is written. */
    private void makeRoom(Place place, LinkBody body, @Nullable KpiLink except) {
        if (place.type() == LinkType.GOAL
                && Boolean.TRUE.equals(body.isPrimary().value())) {
            links.ofGoal(place.id()).stream()
                    .filter(link -> link.isFirst() && link != except)
                    .forEach(link -> link.stepBack(Today.now()));
            links.flush();
        }
    }

    static RuntimeException notFound(UUID kpiOrLinkId) {
        return TractionError.KPI_LINK_NOT_FOUND.notFound("KPILink", kpiOrLinkId);
    }
}
