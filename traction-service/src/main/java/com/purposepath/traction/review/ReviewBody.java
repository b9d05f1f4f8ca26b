package com.purposepath.traction.review;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.activity.EntryBody;
import com.purposepath.traction.activity.EntryType;
import com.purposepath.traction.activity.ReviewPart;
import com.purposepath.traction.progress.Health;
import com.purposepath.traction.value.Changes;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a weekly review as a client gives them; the week only counts when it is made. */
record ReviewBody(
        @Nullable @Pattern(regexp = "^\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])$")
        String week,

        Patch<@NotNull @Text(min = 1, max = 5000) String> text,
        Patch<@Nullable Health> status,
        Patch<@Nullable @Min(1) @Max(5) Integer> confidence,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 500) String>> wins,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 500) String>> challenges,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 500) String>> nextSteps,
        Patch<@NotNull @Size(max = 20) List<@NotNull UUID>> mentions) {

    ReviewPart applied(ReviewPart present, Changes changes) {
        return new ReviewPart(
                present.week(),
                changes.takeNullable("status", status, present.judgement()),
                changes.takeNullable("confidence", confidence, present.confidence()),
                changes.take("wins", wins, present.wins()),
                changes.take("challenges", challenges, present.challenges()),
                changes.take("nextSteps", nextSteps, present.nextSteps()),
                present.goalProgress(),
                present.goalKpis());
    }

    EntryBody asEntry() {
        return EntryBody.ofText(EntryType.WEEKLY_REVIEW, text, EntryBody.NO_TEXT, mentions);
    }

    ReviewBody checked() {
        if (text.value() == null) {
            throw ApiException.invalid("text", "text is required");
        }
        return this;
    }
}
