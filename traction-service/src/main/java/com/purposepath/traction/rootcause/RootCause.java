package com.purposepath.traction.rootcause;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The analysis that an issue has. */
@Embeddable
public record RootCause(
        @Column(name = "root_cause_method") @Enumerated(EnumType.STRING)
        RootCauseMethod method,

        @Column(name = "root_cause_findings") @Convert(converter = FindingsText.class)
        Findings findings,

        UUID analysedBy,
        Instant analysedAt) {

    /** Refuses findings that are too long with 422. */
    public static RootCause of(RootCauseBody body, UUID analyst, Instant now) {
        Findings findings =
                body.method() == RootCauseMethod.PARETO ? body.findings().weighed() : body.findings();
        FindingsText.mustFit(findings);
        return new RootCause(body.method(), findings, analyst, now);
    }

    /** Whether both say the same, whoever said it when. */
    public boolean agreesWith(@Nullable RootCause other) {
        return other != null && method == other.method && findings.equals(other.findings);
    }

    public View view(String analystName) {
        return new View(method, findings, analysedBy, analystName, analysedAt);
    }

    /** An analysis as the contract shows it. */
    public record View(
            RootCauseMethod method, Findings findings, UUID analysedBy, String analysedByName, Instant analysedAt) {}
}
