package com.purposepath.traction.decision;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.activity.DecisionPart;
import com.purposepath.traction.activity.EntryBody;
import com.purposepath.traction.activity.EntryType;
import com.purposepath.traction.value.Changes;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a decision as a client gives them. */
record DecisionBody(
        Patch<@Nullable @Text(max = 200) String> title,
        Patch<@NotNull @Text(min = 1, max = 5000) String> text,
        Patch<@Nullable @Text(max = 5000) String> rationale,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 500) String>> alternatives,
        Patch<@NotNull UUID> decidedBy,
        Patch<@NotNull LocalDate> decidedOn,
        Patch<@NotNull @Size(max = 20) List<@NotNull UUID>> mentions) {

    DecisionPart applied(DecisionPart present, Changes changes) {
        return new DecisionPart(
                changes.takeNullable("rationale", rationale, present.rationale()),
                changes.take("alternatives", alternatives, present.alternatives()),
                changes.take("decidedBy", decidedBy, present.decidedBy()),
                changes.take("decidedOn", decidedOn, present.decidedOn()));
    }

    EntryBody asEntry() {
        return EntryBody.ofText(EntryType.DECISION, text, title, mentions);
    }

    DecisionBody checked() {
        if (text.value() == null) {
            throw ApiException.invalid("text", "text is required");
        }
        return this;
    }
}
