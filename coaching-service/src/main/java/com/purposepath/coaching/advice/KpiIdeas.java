package com.purposepath.coaching.advice;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.scoring.Goal;
import com.purposepath.coaching.search.KpiMatch;
import com.purposepath.coaching.search.KpiQuestion;
import com.purposepath.coaching.search.KpiSearch;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names a KPI of the catalogue that a goal could be measured by and is not. */
@Component
class KpiIdeas {

    private final KpiSearch search;

    KpiIdeas(KpiSearch search) {
        this.search = search;
    }

    /** The name of the most fitting one. */
    String best(Goal goal) {
        return find(goal, _ -> true).orElseThrow();
    }

    /** The name of the most fitting one that moves before the result does. */
    Optional<String> early(Goal goal) {
        return find(goal, Kpi::leading);
    }

    private Optional<String> find(Goal goal, Predicate<Kpi> wanted) {
        var question = new KpiQuestion(goal.intent(), goal.strategies(), Set.of());
        Stream<Kpi> found = search.find(question).stream().map(KpiMatch::kpi);
        return found.filter(wanted)
                .filter(kpi -> kpi.names().noneMatch(goal.kpis()::contains))
                .map(Kpi::name)
                .findFirst();
    }
}
