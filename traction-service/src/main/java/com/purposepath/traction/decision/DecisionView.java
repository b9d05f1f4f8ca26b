package com.purposepath.traction.decision;

import com.purposepath.traction.activity.DecisionPart;
import com.purposepath.traction.activity.EntryView;
import com.purposepath.traction.activity.Journal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as the contract shows it. */
record DecisionView(
        UUID id,
        UUID goalId,
        String eventId,
        @Nullable String title,
        String text,
        @Nullable String rationale,
        List<String> alternatives,
        UUID decidedBy,
        String decidedByName,
        LocalDate decidedOn,
        UUID userId,
        String userName,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    static DecisionView of(Journal.Decision decided) {
        EntryView entry = decided.entry();
        DecisionPart decision = decided.decision();
        return new DecisionView(
                entry.id(),
                entry.goalId(),
                entry.eventId(),
                entry.title(),
                entry.text(),
                decision.rationale(),
                decision.alternatives(),
                decision.decidedBy(),
                decided.decidedByName(),
                decision.decidedOn(),
                entry.userId(),
                entry.userName(),
                entry.version(),
                entry.createdAt(),
                entry.updatedAt());
    }
}
