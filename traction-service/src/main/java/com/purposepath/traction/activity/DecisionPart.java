package com.purposepath.traction.activity;

import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry has more when it is a decision. */
@Embeddable
record DecisionPart(@Nullable String rationale, List<String> alternatives, UUID decidedBy, LocalDate decidedOn) {

    static DecisionPart by(UUID author, LocalDate today) {
        return new DecisionPart(null, List.of(), author, today);
    }

    DecisionPart changed(DecisionBody body, Changes changes) {
        return new DecisionPart(
                changes.takeNullable("rationale", body.rationale(), rationale),
                changes.take("alternatives", body.alternatives(), alternatives),
                changes.take("decidedBy", body.decidedBy(), decidedBy),
                changes.take("decidedOn", body.decidedOn(), decidedOn));
    }
}
