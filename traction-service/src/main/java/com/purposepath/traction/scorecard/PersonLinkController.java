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
@RequiresFeature("kpis")
class PersonLinkController {

    private final Links links;
    private final LinkReader reader;
    private final Places places;

    PersonLinkController(Links links, LinkReader reader, Places places) {
        this.links = links;
        this.reader = reader;
        this.places = places;
    }

    @GetMapping("/people/{personId}/kpis")
    Envelope.Page<LinkView> list(@PathVariable UUID personId) {
        return Envelope.whole(reader.at(places.person(personId)));
    }

    @PostMapping("/people/{personId}/kpis:link")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<LinkView>> link(
            @PathVariable UUID personId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        body.requiredKpiId();
        var link = links.link(user, places.person(personId), body.withoutMark());
        return Answer.created("/people/" + personId + "/kpis", link, link.version());
    }

    @PostMapping("/people/{personId}/kpis:unlink")
    @RequiresRole(Role.USER)
    Envelope.Done unlink(@PathVariable UUID personId, @Valid @RequestBody LinkBody body, CurrentUser user) {
        UUID kpiId = body.requiredKpiId();
        links.unlink(user, places.person(personId), kpiId);
        return Envelope.done();
    }
}
