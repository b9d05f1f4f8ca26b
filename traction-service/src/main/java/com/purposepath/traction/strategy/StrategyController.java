package com.purposepath.traction.strategy;

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
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("strategies")
class StrategyController {

    private final StrategyService service;
    private final StrategyReader reader;

    StrategyController(StrategyService service, StrategyReader reader) {
        this.service = service;
        this.reader = reader;
    }

    @GetMapping("/strategies")
    Envelope.Page<StrategyView> list(StrategyReader.Filter filter, Paging paging) {
        var page = reader.list(filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @GetMapping("/goals/{goalId}/strategies")
    Envelope.Page<StrategyView> listOfGoal(@PathVariable UUID goalId) {
        return Envelope.whole(reader.ofGoal(goalId));
    }

    @PostMapping("/goals/{goalId}/strategies")
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<StrategyView>> create(
            @PathVariable UUID goalId, @Valid @RequestBody StrategyBody body, CurrentUser user) {
        if (!body.description().isPresent()) {
            throw ApiException.invalid("description", "Description is required");
        }
        var strategy = service.create(user, goalId, body);
        return Answer.created("/goals/" + goalId + "/strategies/" + strategy.id(), strategy, strategy.version());
    }

    @PutMapping("/goals/{goalId}/strategies:reorder")
    @RequiresRole(Role.USER)
    Envelope.Page<StrategyView> reorder(
            @PathVariable UUID goalId, @Valid @RequestBody StrategyOrder order, CurrentUser user) {
        return Envelope.whole(service.reorder(user, goalId, order));
    }

    @GetMapping("/goals/{goalId}/strategies/{strategyId}")
    ResponseEntity<Envelope<StrategyView>> get(@PathVariable UUID goalId, @PathVariable UUID strategyId) {
        return answer(reader.one(goalId, strategyId));
    }

    @PutMapping("/goals/{goalId}/strategies/{strategyId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<StrategyView>> update(
            @PathVariable UUID goalId,
            @PathVariable UUID strategyId,
            IfMatch ifMatch,
            @Valid @RequestBody StrategyBody body,
            CurrentUser user) {
        return answer(service.update(user, goalId, strategyId, ifMatch, body));
    }

    @DeleteMapping("/goals/{goalId}/strategies/{strategyId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID goalId, @PathVariable UUID strategyId, IfMatch ifMatch, CurrentUser user) {
        service.delete(user, goalId, strategyId, ifMatch);
        return Envelope.done();
    }

    private static ResponseEntity<Envelope<StrategyView>> answer(StrategyView strategy) {
        return Answer.ok(strategy, strategy.version());
    }
}
