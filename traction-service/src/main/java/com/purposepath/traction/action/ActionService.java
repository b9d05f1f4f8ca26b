package com.purposepath.traction.action;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.connection.ActionLinks;
import com.purposepath.traction.connection.ConnectionsBody;
import com.purposepath.traction.guard.Ownership;
import com.purposepath.traction.guard.PlanLimit;
import com.purposepath.traction.value.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with actions. */
@Service
@Transactional
class ActionService {

    private final ActionRepository actions;
    private final ActionLinks links;
    private final ActionNews news;
    private final PlanLimit limits;

    ActionService(ActionRepository actions, ActionLinks links, ActionNews news, PlanLimit limits) {
        this.actions = actions;
        this.links = links;
        this.news = news;
        this.limits = limits;
    }

    public UUID create(CurrentUser user, ActionBody body) {
        var action = new Action(body, user.userId());
        ConnectionsBody connections = body.connections().value();
        if (connections != null) {
            action.connections().change(connections);
        }
        if (!action.status().isFinished()) {
            checkLimit(user);
        }
        actions.persist(action);
        links.recount(links.goalsServedBy(action.connections()));
        news.created(action);
        return action.id();
    }

    /** Fields, connections and status in one: all succeed or fail together. */
    public void update(CurrentUser user, UUID id, IfMatch ifMatch, ActionBody body) {
        Action action = mine(user, id, ifMatch);
        Set<UUID> served = links.goalsServedBy(action.connections());
        Set<UUID> connected = Set.copyOf(action.connections().goalIds());
        ActionStatus before = action.status();
        ActionStatus next = action.state().nextIn(body);
        if (before.isFinished() && !next.isFinished()) {
            checkLimit(user);
        }
        List<String> changes = take(action, body);
        if (next != before) {
            action.state().become(next, body, Today.now());
        } else if (changes.isEmpty()) {
            return;
        }
        action.touch(Today.now());
        served.addAll(links.goalsServedBy(action.connections()));
        links.recount(served);
        news.changed(action, connected, changes);
        news.moved(action, before, body.blockedReason().value());
    }

    public void delete(CurrentUser user, UUID id, IfMatch ifMatch) {
        Action action = mine(user, id, ifMatch);
        Set<UUID> served = links.goalsServedBy(action.connections());
        Set<UUID> connected = Set.copyOf(action.connections().goalIds());
        action.delete(Today.now());
        links.recount(served);
        news.deleted(action, connected);
    }

    private static List<String> take(Action action, ActionBody body) {
        List<String> changes = new ArrayList<>(action.change(body));
        ConnectionsBody connections = body.connections().value();
        if (connections != null && action.connections().change(connections)) {
            changes.add("connections");
        }
        return changes;
    }

    private void checkLimit(CurrentUser user) {
        limits.check(user, "actions", TractionError.ACTION_LIMIT_REACHED, actions::countUnfinished);
    }

    private Action mine(CurrentUser user, UUID id, IfMatch ifMatch) {
        Action action = actions.lock(id).orElseThrow(() -> notFound(id));
        Ownership.require(user, "action", action.createdBy(), action.assignedPersonId());
        ifMatch.check(action.version());
        return action;
    }

    static RuntimeException notFound(UUID id) {
        return TractionError.ACTION_NOT_FOUND.notFound("Action", id);
    }
}
