package com.purposepath.coaching.advice;

import com.purposepath.coaching.scoring.AlignmentGap;
import com.purposepath.coaching.scoring.Assessment;
import com.purposepath.coaching.scoring.Rated;
import com.purposepath.coaching.text.Quote;
import com.purposepath.coaching.text.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what to do about each part of an alignment, by the words of the goal and of what it lacks. */
@Component
class SuggestionWriter {

    private static final int LONGEST_QUOTE = 80;

    private final Evidence evidence;
    private final KpiIdeas ideas;

    SuggestionWriter(Evidence evidence, KpiIdeas ideas) {
        this.evidence = evidence;
        this.ideas = ideas;
    }

    /** One sentence of 10 to 400 characters. */
    String write(AlignmentGap gap, Assessment assessment) {
        var goal = assessment.goal();
        String intent = Quote.of(goal.intent(), LONGEST_QUOTE);
        return switch (gap) {
            case NO_VISION -> "Write down your vision; without one nobody can see where " + intent + " leads.";
            case NO_PURPOSE -> "Write down your purpose, so that people see why " + intent + " matters.";
            case NO_CORE_VALUES ->
                "Name three to five core values, so that it is clear how you want to work on " + intent + ".";
            case NO_STRATEGIES ->
                "Add at least one strategy for " + intent + "; without one nothing says how the goal will be reached.";
            case NO_KPIS ->
                "Add a KPI so that progress with " + intent + " can be seen, for example " + ideas.best(goal) + ".";
            case WEAK_VISION -> statement(goal.intent(), goal.foundation().vision(), "vision");
            case WEAK_PURPOSE -> statement(goal.intent(), goal.foundation().purpose(), "purpose");
            case WEAK_VALUES ->
                "Name the core value that this goal puts into practice, for example " + value(assessment) + ".";
            case WEAK_STRATEGIES ->
                Quote.of(Rated.weakest(assessment.strategies()).subject(), LONGEST_QUOTE)
                        + " does little for the goal: replace it by a strategy that works on " + intent + ".";
            case WEAK_KPIS ->
                Quote.of(Rated.weakest(assessment.kpis()).subject(), LONGEST_QUOTE)
                        + " says little about the goal: measure it by a KPI such as " + ideas.best(goal) + ".";
        };
    }

    private String statement(Wording intent, Wording statement, String name) {
        List<String> words = evidence.leftOut(intent, statement).stream()
                .map(word -> Quote.of(word, LONGEST_QUOTE))
                .toList();
        return words.isEmpty()
                ? "Word the goal so that it says how it serves your " + name + ", " + Quote.of(statement, LONGEST_QUOTE)
                        + "."
                : "Word the goal so that it takes up " + String.join(" and ", words) + ": your " + name
                        + " is about that, and the goal is silent on it.";
    }

    private static String value(Assessment assessment) {
        return Quote.plain(Rated.best(assessment.values()).subject().name().written(), LONGEST_QUOTE);
    }
}
