package com.purposepath.coaching.contribution;

import com.purposepath.coaching.planning.Priority;
import com.purposepath.coaching.scoring.Foundation;
import com.purposepath.coaching.text.Wording;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Actions and the goals that they may serve. */
record StrategicAlignmentRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Work> actions,
        @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Aim> goals,
        @NotNull @Valid StatedFoundation businessFoundation) {

    private static final int LONGEST = 300;

    /** Where the scorer would begin a new passage. */
    private static final Pattern BREAK = Pattern.compile("[.!?;]\\s+|\\s[\u2022*-]\\s");

    /** The beginning, which says what for, as one passage: comparing all passages of everything with everything takes too long. */
    private static Wording brief(String text) {
        int most = Math.min(LONGEST, text.codePointCount(0, text.length()));
        String beginning = text.substring(0, text.offsetByCodePoints(0, most));
        return Wording.of(BREAK.matcher(beginning).replaceAll(", "));
    }

    record Work(
            @NotNull @Text(min = 1, max = 64) String id,
            @NotNull @Text(min = 1, max = 200) String title,
            @Nullable @Text(max = 5000) String description,
            @Nullable Priority priority,
            @Nullable Status status) {

        Wording wording() {
            return description == null || description.isEmpty() ? brief(title) : brief(title + ". " + description);
        }

        int letters() {
            return Wording.of(title).letters() + Wording.of(description).letters();
        }
    }

    record Aim(
            @NotNull @Text(min = 1, max = 64) String id,
            @NotNull @Text(min = 1, max = 2000) String intent,
            @Nullable @Size(max = 50) List<@NotNull @Text(max = 2000) String> strategies) {

        Wording whole() {
            return Wording.of(intent);
        }

        Wording wording() {
            return brief(intent);
        }

        List<Wording> ways() {
            return strategies == null
                    ? List.of()
                    : strategies.stream()
                            .map(StrategicAlignmentRequest::brief)
                            .filter(way -> !way.isBlank())
                            .distinct()
                            .toList();
        }
    }

    record StatedFoundation(
            @Nullable @Text(max = 5000) String vision,
            @Nullable @Text(max = 5000) String purpose,
            @Nullable @Size(max = 20) List<@NotNull @Text(max = 200) String> coreValues,
            @Nullable @Text(max = 5000) String targetMarket,
            @Nullable @Text(max = 5000) String valueProposition) {

        Foundation foundation() {
            return Foundation.of(
                    vision, purpose, coreValues == null ? List.of() : coreValues, targetMarket, valueProposition);
        }
    }

    enum Status {
        NOT_STARTED,
        IN_PROGRESS,
        COMPLETED,
        BLOCKED,
        CANCELLED;

        /** In a sentence. */
        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
