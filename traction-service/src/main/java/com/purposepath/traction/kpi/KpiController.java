package com.purposepath.traction.kpi;

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
import com.purposepath.common.web.SortableBy;
import com.purposepath.traction.person.People;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("kpis")
class KpiController {

    private final KpiService service;
    private final KpiReader reader;
    private final People people;

    KpiController(KpiService service, KpiReader reader, People people) {
        this.service = service;
        this.reader = reader;
        this.people = people;
    }

    @GetMapping("/kpis")
    Envelope.Page<KpiView> list(
            KpiReader.Filter filter,
            @SortableBy(
                            value = {"name", "category", "progress", "currentValue", "createdAt", "updatedAt"},
                            byDefault = "name")
                    Paging paging) {
        var page = reader.list(filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @PostMapping("/kpis")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<KpiView>> create(@Valid @RequestBody KpiBody body, CurrentUser user) {
        if (!body.name().isPresent()) {
            throw ApiException.invalid("name", "Name is required");
        }
        ownerMustExist(body);
        var kpi = service.create(user, body);
        return Answer.created("/kpis/" + kpi.id(), kpi, kpi.version());
    }

    @GetMapping("/kpis/{kpiId}")
    ResponseEntity<Envelope<KpiView>> get(@PathVariable UUID kpiId) {
        return answer(reader.detail(kpiId));
    }

    @PutMapping("/kpis/{kpiId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<KpiView>> update(
            @PathVariable UUID kpiId, IfMatch ifMatch, @Valid @RequestBody KpiBody body, CurrentUser user) {
        ownerMustExist(body);
        return answer(service.update(user, kpiId, ifMatch, body));
    }

    @DeleteMapping("/kpis/{kpiId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(
            @PathVariable UUID kpiId,
            IfMatch ifMatch,
            @RequestParam(defaultValue = "false") boolean force,
            CurrentUser user) {
        service.delete(user, kpiId, ifMatch, force);
        return Envelope.done();
    }

    private void ownerMustExist(KpiBody body) {
        UUID owner = body.ownerId().value();
        if (owner != null) {
            people.require("owner_id", Set.of(owner));
        }
    }

    private static ResponseEntity<Envelope<KpiView>> answer(KpiView kpi) {
        return Answer.ok(kpi, kpi.version());
    }
}
