package com.purposepath.traction.activity;

import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry has more when it is a decision. */
@Embeddable
public record DecisionPart(@Nullable String rationale, List<String> alternatives, UUID decidedBy, LocalDate decidedOn) {

    static DecisionPart by(UUID author, LocalDate today) {
        return new DecisionPart(null, List.of(), author, today);
    }

    /** What somebody changes about a decision. */
    @FunctionalInterface
    public interface Change {

        /** The decision with its new fields; those that differed are noted in {@code changes}. */
        DecisionPart apply(DecisionPart present, Changes changes);
    }
}
