package com.purposepath.traction.actionbulk;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import com.purposepath.traction.action.ActionRequests;
import com.purposepath.traction.batch.BatchAnswer;
import com.purposepath.traction.batch.BatchBody;
import com.purposepath.traction.batch.Batches;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/operations/actions")
class ActionBatchController {

    private final Batches batches;
    private final ActionBulk bulk;
    private final ActionRequests requests;

    ActionBatchController(Batches batches, ActionBulk bulk, ActionRequests requests) {
        this.batches = batches;
        this.bulk = bulk;
        this.requests = requests;
    }

    @PostMapping("/batch")
    @RequiresFeature("operations")
    @Idempotent
    BatchAnswer batch(@Valid @RequestBody BatchBody body, CurrentUser user) {
        return batches.run(user, body, requests);
    }

    @PostMapping("/bulk")
    @RequiresFeature({"operations", "bulkPlanner"})
    @RequiresRole(Role.USER)
    @Idempotent
    Envelope<BulkResult> bulk(@Valid @RequestBody BulkBody body) {
        var items = body.all();
        return Envelope.of(
                switch (body.wanted()) {
                    case ATOMIC -> BulkResult.of(body.wanted(), bulk.allOrNothing(items));
                    case PER_ITEM -> BulkResult.of(body.wanted(), batches.alone(() -> bulk.each(items)));
                });
    }
}
