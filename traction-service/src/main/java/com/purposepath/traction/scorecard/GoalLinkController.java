package com.purposepath.traction.scorecard;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.kpi.KpiReader;
import com.purposepath.traction.kpi.KpiView;
import com.purposepath.traction.place.Places;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature({"goals", "kpis"})
class GoalLinkController {

    private final Links links;
    private final LinkReader reader;
    private final Places places;
    private final KpiReader kpis;

    GoalLinkController(Links links, LinkReader reader, Places places, KpiReader kpis) {
        this.links = links;
        this.reader = reader;
        this.places = places;
        this.kpis = kpis;
    }

    @GetMapping("/goals/{goalId}/available-kpis")
    Envelope.Page<KpiView> available(
            @PathVariable UUID goalId, @RequestParam(required = false) @Nullable String search, Paging paging) {
        var page = kpis.available(places.goal(goalId).id(), search, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @GetMapping("/goals/{goalId}/kpis")
    Envelope.Page<LinkView> list(@PathVariable UUID goalId) {
        return Envelope.whole(reader.at(places.goal(goalId)));
    }

    @PostMapping("/goals/{goalId}/kpis:link")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<LinkView>> link(
            @PathVariable UUID goalId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        body.requiredKpiId();
        var link = links.link(user, places.goal(goalId), body);
        return Answer.created("/goals/" + goalId + "/kpis/" + link.kpiId() + ":link", link, link.version());
    }

    @PostMapping("/goals/{goalId}/kpis:unlink")
    @RequiresRole(Role.USER)
    Envelope.Done unlink(@PathVariable UUID goalId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        UUID kpiId = body.requiredKpiId();
        links.unlink(user, places.goal(goalId), kpiId);
        return Envelope.done();
    }

    @PostMapping("/goals/{goalId}/kpis/{kpiId}:setThreshold")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<LinkView>> setThreshold(
            @PathVariable UUID goalId, @PathVariable UUID kpiId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        if (!body.thresholdPct().isPresent()) {
            throw ApiException.invalid("threshold_pct", "The threshold is required");
        }
        return answer(links.update(user, places.goal(goalId), kpiId, IfMatch.ANYTHING, body.thresholdOnly(), true));
    }

    @GetMapping("/goals/{goalId}/kpis/{kpiId}:link")
    ResponseEntity<Envelope<LinkView>> get(@PathVariable UUID goalId, @PathVariable UUID kpiId) {
        return answer(reader.one(places.goal(goalId), kpiId));
    }

    @PutMapping("/goals/{goalId}/kpis/{kpiId}:link")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<LinkView>> update(
            @PathVariable UUID goalId,
            @PathVariable UUID kpiId,
            IfMatch ifMatch,
            @Valid @RequestBody LinkBody body,
            CurrentUser user) {
        return answer(links.update(user, places.goal(goalId), kpiId, ifMatch, body, false));
    }

    private static ResponseEntity<Envelope<LinkView>> answer(LinkView link) {
        return Answer.ok(link, link.version());
    }
}
