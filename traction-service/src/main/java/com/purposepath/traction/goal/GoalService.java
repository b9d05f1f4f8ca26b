package com.purposepath.traction.goal;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.value.Today;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with goals. */
@Service
@Transactional
class GoalService {

    private final Goals goals;
    private final GoalReader reader;
    private final GoalProgress progress;
    private final ApplicationEventPublisher events;

    GoalService(Goals goals, GoalReader reader, GoalProgress progress, ApplicationEventPublisher events) {
        this.goals = goals;
        this.reader = reader;
        this.progress = progress;
        this.events = events;
    }

    public GoalView create(CurrentUser user, GoalBody body) {
        var goal = new Goal(body, user.userId());
        goals.add(user, goal);
        events.publishEvent(
                new GoalEvent.Created(goal.id(), goal.title(), goal.version(), goal.status(), goal.ownerId()));
        return reader.view(goal.id());
    }

    /** Fields and status in one: both succeed or fail together. */
    public GoalView update(CurrentUser user, UUID id, IfMatch ifMatch, GoalBody body) {
        Goal goal = mine(user, id, ifMatch);
        GoalStatus next = Objects.requireNonNullElse(body.status().value(), goal.status());
        boolean moves = next != goal.status();
        if (moves) {
            goal.status().mustAllow(next);
        }
        List<String> changes = goal.change(body, Today.now());
        if (!changes.isEmpty()) {
            events.publishEvent(
                    new GoalEvent.Updated(id, goal.title(), goal.version(), changes, !moves, goal.ownerId()));
        }
        if (moves) {
            become(goal, next, body.reason(), !changes.isEmpty());
        }
        return reader.view(id);
    }

    public GoalView become(CurrentUser user, UUID id, GoalStatus next, @Nullable String reason) {
        become(mine(user, id, IfMatch.ANYTHING), next, reason, false);
        return reader.view(id);
    }

    public void delete(CurrentUser user, UUID id, IfMatch ifMatch, boolean force) {
        Goal goal = mine(user, id, ifMatch);
        if (!force) {
            progress.mustBeDone(id);
        }
        goal.delete(Today.now());
        events.publishEvent(new GoalEvent.Deleted(id, goal.title()));
    }

    private void become(Goal goal, GoalStatus next, @Nullable String reason, boolean counted) {
        GoalStatus before = goal.status();
        goal.become(next, reason, counted, Today.now());
        events.publishEvent(new GoalEvent.StatusChanged(
                goal.id(),
                goal.title(),
                goal.version(),
                before,
                next,
                reason,
                goal.figures().progress()));
    }

    private Goal mine(CurrentUser user, UUID id, IfMatch ifMatch) {
        Goal goal = goals.find(id);
        GoalFacts.of(goal).mustBelongTo(user, "goal", null);
        ifMatch.check(goal.version());
        return goal;
    }
}
