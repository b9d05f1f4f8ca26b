package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.search.KpiQuestion;
import com.purposepath.coaching.text.Wording;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A goal that somebody wants to measure. */
record KpiRecommendationsRequest(
        @NotNull @Text(min = 1, max = 2000) String goalIntent,
        @Nullable @Size(max = 50) List<@NotNull @Valid Strategy> strategies,
        @Nullable @Valid BusinessContext businessContext,
        @Nullable @Valid Preferences preferences,
        @Nullable @Min(1) @Max(10) Integer maxRecommendations) {

    private static final int USUAL = 5;

    /** Refuses preferences that leave nothing to recommend. */
    KpiWish wish() {
        BusinessContext context = businessContext == null ? BusinessContext.NONE : businessContext;
        List<Wording> ways = (strategies == null ? Stream.<Strategy>empty() : strategies.stream())
                .map(strategy -> Wording.of(strategy.description()))
                .filter(way -> !way.isBlank())
                .distinct()
                .toList();
        KpiPreferences wanted = preferences == null ? KpiPreferences.ANY : preferences.wanted();
        if (!wanted.leading() && !wanted.lagging()) {
            throw ApiException.invalid("preferences", "leaves neither leading nor lagging indicators");
        }
        return new KpiWish(
                new KpiQuestion(Wording.of(goalIntent), ways, Industry.namedIn(context.trade())),
                context.inUse(),
                wanted,
                maxRecommendations == null ? USUAL : maxRecommendations);
    }

    record Strategy(
            @NotNull @Text(max = 2000) String description,
            @Nullable @Text(max = 100) String category) {}

    record BusinessContext(
            @Nullable @Text(max = 100) String industry,
            @Nullable @Text(max = 100) String businessType,
            @Nullable @Size(max = 200) List<@NotNull @Text(max = 200) String> currentKPIs) {

        static final BusinessContext NONE = new BusinessContext(null, null, null);

        List<Wording> trade() {
            return List.of(Wording.of(industry), Wording.of(businessType));
        }

        List<Wording> inUse() {
            return currentKPIs == null
                    ? List.of()
                    : currentKPIs.stream().map(Wording::of).distinct().toList();
        }
    }

    record Preferences(
            @Nullable Boolean quantitative,
            @Nullable Boolean leadingIndicators,
            @Nullable Boolean laggingIndicators) {

        KpiPreferences wanted() {
            return new KpiPreferences(
                    Boolean.TRUE.equals(quantitative),
                    !Boolean.FALSE.equals(leadingIndicators),
                    !Boolean.FALSE.equals(laggingIndicators));
        }
    }
}
