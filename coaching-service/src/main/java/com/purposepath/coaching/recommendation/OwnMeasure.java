package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Frequency;
import com.purposepath.coaching.catalogue.KpiCategory;
import com.purposepath.coaching.catalogue.KpiDirection;
import com.purposepath.coaching.catalogue.KpiUnit;
import com.purposepath.coaching.catalogue.Level;
import com.purposepath.coaching.text.Quote;
import com.purposepath.coaching.text.Wording;
import java.util.List;
import java.util.stream.IntStream;

/** The measure that every goal can have, for those who use all suitable KPIs of the catalogue already. */
final class OwnMeasure {

    private static final double CONFIDENCE = 0.2;
    private static final int LONGEST_QUOTE = 100;

    private OwnMeasure() {}

    static KpiRecommendations forLackOfOthers(KpiWish wish) {
        return new KpiRecommendations(
                List.of(measure(wish)),
                CONFIDENCE,
                "You measure already what the catalogue has for this goal, so count what the goal itself is made of.");
    }

    private static KpiRecommendation measure(KpiWish wish) {
        boolean leading = wish.preferences().leading();
        return new KpiRecommendation(
                freeName(wish.inUse()),
                leading
                        ? "Share of the steps planned towards the goal that are done by their date."
                        : "Share of the goal that is reached at the end of the period.",
                KpiCategory.OPERATIONS,
                KpiUnit.PERCENTAGE,
                KpiDirection.UP,
                leading ? "100 * steps done in time / steps due" : "100 * what is reached / what is aimed for",
                "It can be measured for " + Quote.of(wish.question().intent(), LONGEST_QUOTE)
                        + " whatever else you measure.",
                null,
                leading,
                Frequency.MONTHLY,
                Level.LOW,
                "Plan of the goal",
                null);
    }

    private static String freeName(List<Wording> inUse) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> number == 1 ? "Progress of this goal" : "Progress of this goal, part " + number)
                .filter(name -> !inUse.contains(Wording.of(name)))
                .findFirst()
                .orElseThrow();
    }
}
