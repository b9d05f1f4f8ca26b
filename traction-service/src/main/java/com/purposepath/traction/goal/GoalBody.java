package com.purposepath.traction.goal;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.json.FreeJson;
import com.purposepath.traction.value.Percentage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of a goal as a client gives them: all that are there count, the rest stays or takes its default. */
record GoalBody(
        Patch<@NotNull @Text(min = 1, max = 200) String> title,
        Patch<@Nullable @Text(max = 2000) String> intent,
        Patch<@Nullable @Text(max = 5000) String> description,
        Patch<@NotNull UUID> ownerId,
        Patch<@NotNull TimeHorizon> horizon,
        Patch<@NotNull @Size(max = 20) List<@NotNull @Text(min = 1, max = 50) String>> valueTags,
        Patch<@NotNull LocalDate> startDate,
        Patch<@NotNull LocalDate> targetDate,
        Patch<@NotNull @Percentage BigDecimal> alignmentScore,
        Patch<@NotNull @Text(max = 5000) String> alignmentExplanation,
        Patch<@NotNull @Size(max = 20) List<@NotNull Object>> alignmentSuggestions,
        Patch<@NotNull @FreeJson Map<String, Object>> metadata,
        Patch<@NotNull GoalStatus> status,
        @Nullable @Text(min = 1, max = 1000) String reason) {

    /** Suggestions are words, or objects with words in them. */
    void suggestionsMustBeReadable() {
        List<Object> given = alignmentSuggestions.value();
        if (given != null && !given.stream().allMatch(one -> one instanceof String || one instanceof Map)) {
            throw ApiException.invalid("alignment_suggestions", "Each suggestion is a text or an object");
        }
    }
}
