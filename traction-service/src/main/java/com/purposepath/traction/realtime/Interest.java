package com.purposepath.traction.realtime;

import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Which events a stream carries. */
sealed interface Interest {

    boolean covers(Change change);

    /** Whether there is nothing more to send after this. */
    boolean endsWith(Change change);

    /** Events after {@code seq}, covered or not, oldest first; fewer than {@code limit} only at the end of the log. */
    List<Change> read(ChangeReader log, long seq, int limit);

    /** The entries of one goal's activity. */
    record OfGoal(UUID goalId) implements Interest {

        private static final Set<String> TYPES =
                Set.of("activity.created", "decision.created", "attachment.created", "kpi.reading.created");

        @Override
        public boolean covers(Change change) {
            return goalId.equals(change.goalId()) && TYPES.contains(change.type());
        }

        @Override
        public boolean endsWith(Change change) {
            return goalId.equals(change.goalId()) && change.type().equals("goal.deleted");
        }

        @Override
        public List<Change> read(ChangeReader log, long seq, int limit) {
            return log.after(seq, goalId, limit);
        }
    }

    /** Everything in the tenant, or some types of it. */
    record OfTenant(Set<String> types) implements Interest {

        @Override
        public boolean covers(Change change) {
            return types.isEmpty() || types.contains(change.type());
        }

        @Override
        public boolean endsWith(Change change) {
            return false;
        }

        @Override
        public List<Change> read(ChangeReader log, long seq, int limit) {
            return log.after(seq, limit);
        }
    }
}
