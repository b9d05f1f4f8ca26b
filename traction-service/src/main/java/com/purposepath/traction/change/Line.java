package com.purposepath.traction.change;

import com.purposepath.common.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One event that will be written, with the entry that it announces if the service makes one. */
record Line(ChangeEvent event, @Nullable SystemEntry entry) {

    /** Each of these stands for an entry itself; an entry about any other event is announced by an event of its own. */
    private static final Set<String> CARRIES_ENTRY =
            Set.of("activity.created", "decision.created", "attachment.created", "kpi.reading.created");

    static List<Line> of(ChangeEvent event, Instant now) {
        String text = event.entryText();
        UUID goalId = event.goalId();
        if (text == null || goalId == null) {
            return List.of(new Line(event, null));
        }
        var entry = SystemEntry.about(event, goalId, text, CurrentUser.get(), now);
        if (event.type().equals(entry.type())) {
            return List.of(new Line(entry, entry));
        }
        return CARRIES_ENTRY.contains(event.type())
                ? List.of(new Line(event, entry))
                : List.of(new Line(event, null), new Line(entry, entry));
    }
}
