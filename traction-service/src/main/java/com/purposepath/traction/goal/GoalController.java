package com.purposepath.traction.goal;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import com.purposepath.traction.person.People;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
@RequiresFeature("goals")
class GoalController {

    private final GoalService goals;
    private final GoalReader reader;
    private final People people;

    GoalController(GoalService goals, GoalReader reader, People people) {
        this.goals = goals;
        this.reader = reader;
        this.people = people;
    }

    @GetMapping("/goals")
    Envelope.Page<GoalView> list(
            GoalReader.Filter filter,
            @SortableBy(
                            value = {
                                "title",
                                "status",
                                "horizon",
                                "progress",
                                "startDate",
                                "targetDate",
                                "createdAt",
                                "updatedAt"
                            },
                            byDefault = "-createdAt")
                    Paging paging) {
        var page = reader.list(filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @PostMapping("/goals")
    @RequiresRole(Role.USER)
    @RequiresFeature({"goals", "goalCreate"})
    @Idempotent
    ResponseEntity<Envelope<GoalView>> create(@Valid @RequestBody GoalBody body, CurrentUser user) {
        if (!body.title().isPresent()) {
            throw ApiException.invalid("title", "Title is required");
        }
        if (body.status().isPresent()
                && !Set.of(GoalStatus.DRAFT, GoalStatus.ACTIVE)
                        .contains(body.status().value())) {
            throw ApiException.invalid("status", "A goal starts as draft or active");
        }
        check(body);
        var goal = goals.create(user, body);
        return Answer.created("/goals/" + goal.id(), goal, goal.version());
    }

    @GetMapping("/goals/{goalId}")
    ResponseEntity<Envelope<GoalView>> get(@PathVariable UUID goalId) {
        return answer(reader.view(goalId));
    }

    @PutMapping("/goals/{goalId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<GoalView>> update(
            @PathVariable UUID goalId, IfMatch ifMatch, @Valid @RequestBody GoalBody body, CurrentUser user) {
        check(body);
        return answer(goals.update(user, goalId, ifMatch, body));
    }

    @DeleteMapping("/goals/{goalId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(
            @PathVariable UUID goalId,
            IfMatch ifMatch,
            @RequestParam(defaultValue = "false") boolean force,
            CurrentUser user) {
        goals.delete(user, goalId, ifMatch, force);
        return Envelope.done();
    }

    @PostMapping("/goals/{goalId}:activate")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<GoalView>> activate(
            @PathVariable UUID goalId, @Valid @RequestBody(required = false) @Nullable Reason body, CurrentUser user) {
        return answer(goals.become(user, goalId, GoalStatus.ACTIVE, Reason.of(body)));
    }

    @PostMapping("/goals/{goalId}:pause")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<GoalView>> pause(
            @PathVariable UUID goalId, @Valid @RequestBody(required = false) @Nullable Reason body, CurrentUser user) {
        return answer(goals.become(user, goalId, GoalStatus.PAUSED, Reason.of(body)));
    }

    @PostMapping("/goals/{goalId}:close")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<GoalView>> close(
            @PathVariable UUID goalId, @Valid @RequestBody Closing body, CurrentUser user) {
        if (!body.finalStatus().isClosed()) {
            throw ApiException.invalid("final_status", "A goal is closed as completed or cancelled");
        }
        return answer(goals.become(user, goalId, body.finalStatus(), body.reason()));
    }

    private void check(GoalBody body) {
        body.suggestionsMustBeReadable();
        UUID owner = body.ownerId().value();
        if (owner != null) {
            people.require("owner_id", Set.of(owner));
        }
    }

    private static ResponseEntity<Envelope<GoalView>> answer(GoalView goal) {
        return Answer.ok(goal, goal.version());
    }

    record Reason(@Nullable @Text(min = 1, max = 1000) String reason) {

        static @Nullable String of(@Nullable Reason body) {
            return body == null ? null : body.reason();
        }
    }

    record Closing(
            @NotNull GoalStatus finalStatus,

            @Nullable @Text(min = 1, max = 1000) @JsonAlias("notes")
            String reason) {}
}
