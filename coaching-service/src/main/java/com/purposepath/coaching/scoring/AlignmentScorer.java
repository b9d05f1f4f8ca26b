package com.purposepath.coaching.scoring;

import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.text.Wording;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gives points to every part of a goal. Equal texts, once normalised, get equal points, whatever stands beside them. */
@Component
public class AlignmentScorer {

    private static final int SAME = 100;
    private static final int NEARLY_SAME = 99;
    private static final int QUOTED = 80;
    private static final int NAMED = 90;
    private static final int LETTERS_OF_A_QUOTE = 8;

    private final Closeness closeness;
    private final KpiCatalogue catalogue;
    private final ValueGlosses glosses;

    AlignmentScorer(Closeness closeness, KpiCatalogue catalogue, ValueGlosses glosses) {
        this.closeness = closeness;
        this.catalogue = catalogue;
        this.glosses = glosses;
    }

    public Assessment assess(Goal goal) {
        closeness.prepare(textsOf(goal));
        Foundation foundation = goal.foundation();
        return new Assessment(
                goal,
                statement(goal.intent(), foundation.vision()),
                statement(goal.intent(), foundation.purpose()),
                foundation.values().stream()
                        .map(value -> new Rated<>(value, value(goal.intent(), value)))
                        .toList(),
                goal.strategies().stream()
                        .map(strategy -> new Rated<>(strategy, strategy(goal, strategy)))
                        .toList(),
                goal.kpis().stream()
                        .map(kpi -> new Rated<>(kpi, kpi(goal, kpi)))
                        .toList());
    }

    private int statement(Wording intent, Wording statement) {
        if (statement.isBlank()) {
            return 0;
        }
        if (intent.reads(statement)) {
            return SAME;
        }
        int points = Curve.SENTENCE.points(closeness.between(intent, statement));
        return statement.letters() >= LETTERS_OF_A_QUOTE && intent.contains(statement)
                ? Math.max(points, QUOTED + (NEARLY_SAME - QUOTED) * statement.letters() / intent.letters())
                : points;
    }

    private int value(Wording intent, CoreValue value) {
        int points = Math.max(
                Curve.NAME.points(closeness.between(intent, value.name())),
                descriptions(value)
                        .mapToInt(text -> Curve.SENTENCE.points(closeness.between(intent, text)))
                        .max()
                        .orElse(0));
        return intent.contains(value.name()) ? Math.max(NAMED, points) : points;
    }

    private int strategy(Goal goal, Wording strategy) {
        if (strategy.reads(goal.intent())) {
            return SAME;
        }
        int points = Curve.SENTENCE.points(closeness.between(goal.intent(), strategy));
        int forTheMarket = Stream.of(
                        goal.foundation().targetMarket(), goal.foundation().valueProposition())
                .filter(text -> !text.isBlank())
                .mapToInt(text -> Curve.SENTENCE.points(closeness.between(strategy, text)))
                .max()
                .orElse(0);
        return Math.min(NEARLY_SAME, points + (NEARLY_SAME - points) * forTheMarket / 600);
    }

    private int kpi(Goal goal, Wording kpi) {
        if (kpi.reads(goal.intent())) {
            return SAME;
        }
        double byName = closeness.between(goal.intent(), kpi);
        double byDefinition = catalogue
                .named(kpi)
                .map(known -> closeness.between(goal.intent(), Wording.of(known.definition())))
                .orElse(byName);
        return Curve.NAME.points((byName + byDefinition) / 2);
    }

    private Stream<Wording> descriptions(CoreValue value) {
        return Stream.concat(value.description().stream(), glosses.of(value).stream());
    }

    private Stream<Wording> textsOf(Goal goal) {
        Foundation foundation = goal.foundation();
        return Stream.of(
                        Stream.of(goal.intent(), foundation.vision(), foundation.purpose()),
                        Stream.of(foundation.targetMarket(), foundation.valueProposition()),
                        foundation.values().stream()
                                .flatMap(value -> Stream.concat(Stream.of(value.name()), descriptions(value))),
                        goal.strategies().stream(),
                        goal.kpis().stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isBlank());
    }
}
