package com.purposepath.coaching.advice;

import com.purposepath.coaching.scoring.Assessment;
import com.purposepath.coaching.scoring.CoreValue;
import com.purposepath.coaching.scoring.Rated;
import com.purposepath.coaching.text.Quote;
import com.purposepath.coaching.text.Wording;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of each part of an alignment what speaks for its score, in one sentence. */
@Component
class PartWriter {

    private static final int LONGEST_QUOTE = 120;
    private static final int SERVED = 50;

    private final Evidence evidence;

    PartWriter(Evidence evidence) {
        this.evidence = evidence;
    }

    /** At most 500 characters. */
    String write(Part part, Assessment assessment) {
        var foundation = assessment.goal().foundation();
        return switch (part) {
            case VISION -> statement("vision", foundation.vision(), assessment.vision(), assessment);
            case PURPOSE -> statement("purpose", foundation.purpose(), assessment.purpose(), assessment);
            case VALUES -> values(assessment);
            case STRATEGIES -> entries("strategy", "strategies", assessment.strategies());
            case KPIS -> entries("KPI", "KPIs", assessment.kpis());
        };
    }

    private String statement(String name, Wording statement, int points, Assessment assessment) {
        if (statement.isBlank()) {
            return "There is no " + name + " yet that the goal could serve.";
        }
        Wording intent = assessment.goal().intent();
        String quoted = "your " + name + ", " + Quote.of(statement, LONGEST_QUOTE);
        return points >= SERVED
                ? "The goal serves " + quoted + echo(intent, statement)
                : "The goal does little for " + quoted + leftOut(intent, statement);
    }

    private String echo(Wording intent, Wording statement) {
        return evidence.echo(intent, statement)
                .map(echo -> echo.isLiteral()
                        ? ": both speak of " + Quote.of(echo.there(), LONGEST_QUOTE) + "."
                        : ": " + Quote.of(echo.inGoal(), LONGEST_QUOTE) + " answers to "
                                + Quote.of(echo.there(), LONGEST_QUOTE) + ".")
                .orElse(", in sense if not in words.");
    }

    private String leftOut(Wording intent, Wording statement) {
        List<String> words = evidence.leftOut(intent, statement);
        return words.isEmpty()
                ? "."
                : ": it says nothing of "
                        + words.stream()
                                .map(word -> Quote.of(word, LONGEST_QUOTE))
                                .collect(Collectors.joining(" or "))
                        + ".";
    }

    private String values(Assessment assessment) {
        if (assessment.values().isEmpty()) {
            return "There are no core values yet that the goal could put into practice.";
        }
        Rated<CoreValue> best = Rated.best(assessment.values());
        String name = Quote.plain(best.subject().name().written(), LONGEST_QUOTE);
        if (best.points() < SERVED) {
            return "None of the core values shows in the goal; " + name + " comes nearest.";
        }
        return evidence.servant(assessment.goal().intent(), best.subject().whole())
                .map(words -> "Of the core values the goal serves " + name + " most, by "
                        + Quote.of(words, LONGEST_QUOTE) + ".")
                .orElse("Of the core values the goal serves " + name + " most.");
    }

    private static String entries(String one, String several, List<Rated<Wording>> entries) {
        if (entries.isEmpty()) {
            return "There is no " + one + " yet.";
        }
        Rated<Wording> best = Rated.best(entries);
        String name = Quote.of(best.subject(), LONGEST_QUOTE);
        return best.points() >= SERVED
                ? "Of the " + several + ", " + name + " goes best with the goal."
                : "The " + several + " have little to do with the goal; " + name + " comes nearest.";
    }
}
