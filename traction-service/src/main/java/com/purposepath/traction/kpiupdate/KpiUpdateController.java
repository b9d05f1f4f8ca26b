package com.purposepath.traction.kpiupdate;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature({"operations", "kpis"})
class KpiUpdateController {

    private static final String OF_ACTION = "/operations/actions/{actionId}/kpi-updates";
    private static final String OF_ACTION_TOO = "/actions/{actionId}/kpi-updates";

    private final KpiUpdates updates;

    KpiUpdateController(KpiUpdates updates) {
        this.updates = updates;
    }

    @PostMapping("/operations/kpi-updates")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<KpiUpdate.View>> create(@Valid @RequestBody KpiUpdateBody body, CurrentUser user) {
        return created(updates.record(user, body.action(), body));
    }

    @PostMapping({OF_ACTION, OF_ACTION_TOO})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<KpiUpdate.View>> create(
            @PathVariable UUID actionId, @Valid @RequestBody KpiUpdateBody body, CurrentUser user) {
        return created(updates.record(user, actionId, body));
    }

    @GetMapping({OF_ACTION, OF_ACTION_TOO})
    Envelope.Page<KpiUpdate.View> list(@PathVariable UUID actionId, Paging paging) {
        var page = updates.list(actionId, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    /** The place is that of the reading. */
    private static ResponseEntity<Envelope<KpiUpdate.View>> created(KpiUpdate.View update) {
        var reading = update.reading();
        return Answer.created("/kpis/" + reading.kpiId() + "/readings/" + reading.id(), update);
    }
}
