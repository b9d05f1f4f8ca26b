package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import com.purposepath.coaching.text.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.function.SingletonSupplier;

/** Finds the KPIs that a goal needs: by meaning first, by shared words beside it. */
public final class KpiSearch {

    private static final Logger log = LoggerFactory.getLogger(KpiSearch.class);
    private static final double STRATEGIES = 0.35;
    private static final double WORDS = 0.12;
    private static final double OWN_TRADE = 0.02;
    private static final double SOME_TRADE = -0.03;
    private static final double OTHER_TRADE = -0.06;

    private final Engine engine;
    private final SharedWords words;
    private final Supplier<List<Portrait>> portraits;

    KpiSearch(Engine engine, SharedWords words, Supplier<List<Portrait>> portraits) {
        this.engine = engine;
        this.words = words;
        this.portraits = SingletonSupplier.of(portraits);
    }

    /** Computes what the first question would else wait for. */
    void prepare() {
        log.info("KPI search prepared kpis={}", portraits.get().size());
    }

    /** All KPIs, the most relevant first; equal questions have equal answers. */
    public List<KpiMatch> find(KpiQuestion question) {
        Meaning intent = engine.meaning(question.intent().normal());
        List<Meaning> strategies = engine.meanings(
                question.strategies().stream().map(Wording::normal).toList());
        List<Portrait> all = portraits.get();
        double[] shared = words.shares(question);
        return IntStream.range(0, all.size())
                .mapToObj(place -> {
                    Portrait portrait = all.get(place);
                    double trade = trade(portrait.kpi(), question.industries());
                    double relevance = near(portrait, intent, strategies) + WORDS * shared[place] + trade;
                    return new KpiMatch(portrait.kpi(), portrait.told(), relevance);
                })
                .sorted(Comparator.comparingDouble(KpiMatch::relevance)
                        .reversed()
                        .thenComparing(match -> match.kpi().id()))
                .toList();
    }

    private static double near(Portrait portrait, Meaning intent, List<Meaning> strategies) {
        double goal = portrait.closeness(intent);
        double strategy =
                strategies.stream().mapToDouble(portrait::closeness).max().orElse(goal);
        return (1 - STRATEGIES) * goal + STRATEGIES * Math.max(goal, strategy);
    }

    private static double trade(Kpi kpi, Set<Industry> industries) {
        if (kpi.industries().isEmpty()) {
            return 0;
        }
        if (industries.isEmpty()) {
            return SOME_TRADE;
        }
        return kpi.industries().stream().anyMatch(industries::contains) ? OWN_TRADE : OTHER_TRADE;
    }
}
