package com.purposepath.traction.scorecard;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.place.Places;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature({"strategies", "kpis"})
class StrategyLinkController {

    private final Links links;
    private final LinkReader reader;
    private final Places places;

    StrategyLinkController(Links links, LinkReader reader, Places places) {
        this.links = links;
        this.reader = reader;
        this.places = places;
    }

    @GetMapping("/strategies/{strategyId}/kpis")
    Envelope.Page<LinkView> list(@PathVariable UUID strategyId) {
        return Envelope.whole(reader.at(places.strategy(strategyId)));
    }

    @PostMapping("/strategies/{strategyId}/kpis:link")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<LinkView>> link(
            @PathVariable UUID strategyId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        body.requiredKpiId();
        var link = links.link(user, places.strategy(strategyId), body.withoutMark());
        return Answer.created("/strategies/" + strategyId + "/kpis", link, link.version());
    }

    @PostMapping("/strategies/{strategyId}/kpis:unlink")
    @RequiresRole(Role.USER)
    Envelope.Done unlink(@PathVariable UUID strategyId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        UUID kpiId = body.requiredKpiId();
        links.unlink(user, places.strategy(strategyId), kpiId);
        return Envelope.done();
    }
}
