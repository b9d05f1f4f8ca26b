package com.purposepath.traction.kpitarget;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.scorecard.GoalKpis;
import com.purposepath.traction.value.Ids;
import com.purposepath.traction.value.Today;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with single targets, and with all of a KPI. The KPI's row is locked first, so that a place is taken once. */
@Service
@Transactional
class TargetService {

    private final TargetRepository targets;
    private final Kpis kpis;
    private final GoalKpis links;

    TargetService(TargetRepository targets, Kpis kpis, GoalKpis links) {
        this.targets = targets;
        this.kpis = kpis;
        this.links = links;
    }

    @Transactional(readOnly = true)
    public List<TargetView> list(UUID kpiId, @Nullable String goalId, @Nullable List<TargetLevel> levels) {
        kpis.require(kpiId);
        boolean none = "none".equals(goalId);
        UUID goal = none ? null : Ids.orNull(goalId);
        return targets.ofKpi(kpiId).stream()
                .filter(target ->
                        goalId == null || Objects.equals(target.place().goalId(), goal))
                .filter(target -> levels == null
                        || levels.isEmpty()
                        || levels.contains(target.place().level()))
                .map(Target::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public TargetView one(UUID kpiId, UUID id) {
        kpis.require(kpiId);
        return find(kpiId, id).view();
    }

    public TargetView create(CurrentUser user, UUID kpiId, TargetBody body) {
        kpis.lock(kpiId);
        goalMustBeLinked(kpiId, body.goalId().value(), "goal_id");
        mustBeFree(kpiId, body.place(), null);
        var target = new Target(kpiId, body, user.userId());
        targets.persist(target);
        kpis.targetsChanged(kpiId);
        return target.view();
    }

    public TargetView update(CurrentUser user, UUID kpiId, UUID id, IfMatch ifMatch, TargetBody body) {
        Target target = mine(user, kpis.lock(kpiId), id, ifMatch);
        if (body.goalId().isPresent()) {
            goalMustBeLinked(kpiId, body.goalId().value(), "goal_id");
        }
        if (target.change(body, Today.now())) {
            mustBeFree(kpiId, target.place(), target);
            kpis.targetsChanged(kpiId);
        }
        return target.view();
    }

    public void delete(CurrentUser user, UUID kpiId, UUID id, IfMatch ifMatch) {
        targets.delete(mine(user, kpis.lock(kpiId), id, ifMatch));
        targets.flush();
        kpis.targetsChanged(kpiId);
    }

    /** Sets each of the targets; with {@code all}, those that are not named go. */
    public List<TargetView> replace(CurrentUser user, UUID kpiId, List<TargetBody> bodies, boolean all) {
        KpiFacts kpi = kpis.lock(kpiId);
        kpi.mustBelongTo(user, "KPI", null);
        var named = new HashSet<Place>();
        boolean changed = false;
        for (int i = 0; i < bodies.size(); i++) {
            TargetBody body = bodies.get(i);
            goalMustBeLinked(kpiId, body.goalId().value(), "targets[%d].goal_id".formatted(i));
            if (!named.add(body.place())) {
                throw ApiException.invalid("targets[%d]".formatted(i), "The same place is named twice");
            }
            changed |= set(user, kpiId, body);
        }
        if (all) {
            changed |= deleteAllBut(kpiId, named);
        }
        if (changed) {
            targets.flush();
            kpis.targetsChanged(kpiId);
        }
        return targets.ofKpi(kpiId).stream().map(Target::view).toList();
    }

    private boolean set(CurrentUser user, UUID kpiId, TargetBody body) {
        var present = at(kpiId, body.place());
        if (present != null) {
            return present.change(body, Today.now());
        }
        targets.persist(new Target(kpiId, body, user.userId()));
        return true;
    }

    private boolean deleteAllBut(UUID kpiId, HashSet<Place> named) {
        var rest = targets.ofKpi(kpiId).stream()
                .filter(target -> !named.contains(target.place()))
                .toList();
        rest.forEach(targets::delete);
        return !rest.isEmpty();
    }

    private Target mine(CurrentUser user, KpiFacts kpi, UUID id, IfMatch ifMatch) {
        Target target = find(kpi.id(), id);
        kpi.mustBelongTo(user, "target", target.author());
        ifMatch.check(target.version());
        return target;
    }

    private Target find(UUID kpiId, UUID id) {
        return targets.findByIdAndKpiId(id, kpiId)
                .orElseThrow(() -> TractionError.TARGET_NOT_FOUND.notFound("Target", id));
    }

    private void goalMustBeLinked(UUID kpiId, @Nullable UUID goalId, String field) {
        if (goalId != null && !links.areLinked(goalId, kpiId)) {
            throw ApiException.invalid(field, "The goal is not linked to this KPI");
        }
    }

    private void mustBeFree(UUID kpiId, Place place, @Nullable Target except) {
        Target taken = targets.ofKpi(kpiId).stream()
                .filter(target -> target != except && target.place().equals(place))
                .findFirst()
                .orElse(null);
        if (taken != null) {
            throw CommonError.DUPLICATE_RESOURCE
                    .exception("There is a target for " + place.period())
                    .detail("existingId", taken.id());
        }
    }

    private @Nullable Target at(UUID kpiId, Place place) {
        return targets.ofKpi(kpiId).stream()
                .filter(target -> target.place().equals(place))
                .findFirst()
                .orElse(null);
    }
}
