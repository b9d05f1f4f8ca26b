package com.purposepath.coaching.advice;

import com.purposepath.coaching.scoring.Assessment;
import com.purposepath.coaching.scoring.CoreValue;
import com.purposepath.coaching.scoring.Rated;
import com.purposepath.coaching.text.Quote;
import com.purposepath.coaching.text.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in a few sentences why a goal scores as it does, by its own words. */
@Component
public class ExplanationWriter {

    private static final int SERVED = 50;
    private static final int CLEARLY_SERVED = 65;
    private static final int LONGEST_QUOTE = 60;

    private final Evidence evidence;

    ExplanationWriter(Evidence evidence) {
        this.evidence = evidence;
    }

    /** 20 to 600 characters. */
    public String write(Assessment assessment) {
        return Stream.of(overall(assessment), statement(assessment), values(assessment), plan(assessment))
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String overall(Assessment assessment) {
        int score = assessment.intentAlignment();
        if (score >= 75) {
            return "The goal fits your foundation closely.";
        }
        if (score >= 50) {
            return "The goal fits your foundation in good part.";
        }
        return score >= 30
                ? "The goal fits your foundation only loosely."
                : "The goal has little to do with your foundation so far.";
    }

    /** About the vision or the purpose, whichever the goal is nearer to. */
    private String statement(Assessment assessment) {
        var foundation = assessment.goal().foundation();
        boolean vision = !foundation.vision().isBlank() && assessment.vision() >= assessment.purpose();
        Wording statement = vision ? foundation.vision() : foundation.purpose();
        String name = vision ? "vision" : "purpose";
        if (statement.isBlank()) {
            return "";
        }
        return Math.max(assessment.vision(), assessment.purpose()) >= SERVED
                ? near(assessment.goal().intent(), statement, name)
                : far(assessment.goal().intent(), statement, name);
    }

    private String near(Wording intent, Wording statement, String name) {
        if (intent.reads(statement)) {
            return "It is your " + name + ", word for word.";
        }
        return "It stands closest to your " + name
                + evidence.echo(intent, statement)
                        .map(echo -> echo.isLiteral()
                                ? ": " + quote(echo.inGoal()) + " is at the heart of both."
                                : ": " + quote(echo.inGoal()) + " answers to " + quote(echo.there()) + " there.")
                        .orElse(", in sense rather than in words.");
    }

    private String far(Wording intent, Wording statement, String name) {
        String missing = evidence.leftOut(intent, statement).stream()
                .map(ExplanationWriter::quote)
                .collect(Collectors.joining(" or "));
        return missing.isEmpty()
                ? "It says little of what your " + name + " is about."
                : "It says nothing of " + missing + ", which your " + name + " speaks of.";
    }

    private String values(Assessment assessment) {
        if (assessment.values().isEmpty()) {
            return "";
        }
        Rated<CoreValue> best = Rated.best(assessment.values());
        if (best.points() < SERVED) {
            return "None of your core values shows in its words yet.";
        }
        String name = Quote.plain(best.subject().name().written(), LONGEST_QUOTE);
        Wording intent = assessment.goal().intent();
        if (intent.contains(best.subject().name())) {
            return "It names your core value " + name + ".";
        }
        String deed = best.points() >= CLEARLY_SERVED
                ? " puts your core value " + name + " into practice."
                : " touches on your core value " + name + ".";
        return evidence.servant(intent, best.subject().whole())
                .map(words -> quote(words) + deed)
                .orElse("Of your core values it comes nearest to " + name + ".");
    }

    private static String plan(Assessment assessment) {
        if (assessment.strategies().isEmpty() || assessment.kpis().isEmpty()) {
            return lacking(assessment);
        }
        return strategies(assessment) + " " + kpis(assessment);
    }

    private static String lacking(Assessment assessment) {
        if (!assessment.strategies().isEmpty()) {
            return strategies(assessment) + " Nothing says yet how it will be measured.";
        }
        return assessment.kpis().isEmpty()
                ? "Nothing says yet how it will be reached or measured."
                : "Nothing says yet how it will be reached. " + kpis(assessment);
    }

    private static String strategies(Assessment assessment) {
        Rated<Wording> best = Rated.best(assessment.strategies());
        return best.points() >= SERVED
                ? "The strategy " + Quote.of(best.subject(), LONGEST_QUOTE) + " works towards it."
                : "Its strategies work on something else.";
    }

    private static String kpis(Assessment assessment) {
        Rated<Wording> best = Rated.best(assessment.kpis());
        return best.points() >= SERVED
                ? Quote.of(best.subject(), LONGEST_QUOTE) + " measures it."
                : "Its KPIs measure something else.";
    }

    private static String quote(String words) {
        return Quote.of(words, LONGEST_QUOTE);
    }
}
