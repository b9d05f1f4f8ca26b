package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.text.Terms;
import com.purposepath.coaching.text.Wording;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many telling words a question shares with each KPI of the catalogue. */
final class SharedWords {

    private static final double STRATEGIES = 0.35;

    private final Bm25 texts;
    private final int count;

    SharedWords(KpiCatalogue catalogue) {
        this.texts = new Bm25(catalogue.all().stream().map(SharedWords::terms).toList());
        this.count = catalogue.all().size();
    }

    /** For each KPI in the order of the catalogue, 0 to 1, the most that any KPI has. */
    double[] shares(KpiQuestion question) {
        List<String> intent = Terms.of(question.intent());
        List<String> strategies = question.strategies().stream()
                .flatMap(text -> Terms.of(text).stream())
                .distinct()
                .toList();
        double[] scores = IntStream.range(0, count)
                .mapToDouble(place -> texts.score(place, intent) + STRATEGIES * texts.score(place, strategies))
                .toArray();
        double most = Math.max(1, Arrays.stream(scores).max().orElse(1));
        return Arrays.stream(scores).map(score -> score / most).toArray();
    }

    private static Map<String, Double> terms(Kpi kpi) {
        var terms = new HashMap<String, Double>();
        add(terms, kpi.name(), 3);
        kpi.aliases().forEach(alias -> add(terms, alias, 1));
        kpi.keywords().forEach(keyword -> add(terms, keyword, 2));
        add(terms, kpi.definition(), 1);
        return terms;
    }

    private static void add(Map<String, Double> terms, String text, double weight) {
        Terms.of(Wording.of(text)).forEach(term -> terms.merge(term, weight, Math::max));
    }
}
