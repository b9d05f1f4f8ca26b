package com.purposepath.traction.issue;

import com.purposepath.traction.action.ActionStatus;
import com.purposepath.traction.action.Actions.Standing;
import java.util.List;
import java.util.UUID;

/**
 * Whether an issue can be closed.
 *
 * @param totalActions with the cancelled ones
 */
record IssueClosure(boolean canClose, int completedActions, int totalActions, List<UUID> openActionIds) {

    static IssueClosure of(List<Standing> actions) {
        List<UUID> open = actions.stream()
                .filter(action -> !action.finished())
                .map(Standing::id)
                .toList();
        long completed = actions.stream()
                .filter(action -> action.status() == ActionStatus.COMPLETED)
                .count();
        return new IssueClosure(open.isEmpty(), (int) completed, actions.size(), open);
    }
}
