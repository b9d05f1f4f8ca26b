package com.purposepath.coaching.priority;

import com.purposepath.coaching.planning.Title;
import com.purposepath.coaching.priority.Evidence.Factor;
import com.purposepath.coaching.text.Wording;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is urgent about an action. An overdue one gets points enough for high, one due within a week enough not to be lowered, and an
 * earlier date never fewer than a later one: rules P4 and P5 of the contract follow from that.
 */
final class UrgencyFinder {

    private static final int OVERDUE = 50;
    private static final int MOST_FOR_DAYS_OVERDUE = 15;
    private static final int THIS_WEEK = 30;
    private static final int NEXT_WEEK = 15;
    private static final int THIS_MONTH = 5;
    private static final int WEEK = 7;
    private static final int MONTH = 30;
    private static final int WAITS = 12;
    private static final int MOST_WAITING = 3;
    private static final int DEADLINE = 15;
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> COMMON = Set.of(
            "with",
            "from",
            "that",
            "this",
            "before",
            "after",
            "until",
            "into",
            "over",
            "their",
            "have",
            "will",
            "must",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private final LocalDate today;
    private final List<String> urgentDeadlines;

    UrgencyFinder(LocalDate today, List<String> urgentDeadlines) {
        this.today = today;
        this.urgentDeadlines = urgentDeadlines;
    }

    /** @param waiting the open actions that wait for it */
    List<Factor> find(PrioritizationAction action, List<PrioritizationAction> waiting) {
        var factors = new ArrayList<Factor>();
        due(action.dueDate()).ifPresent(factors::add);
        waiting.stream()
                .limit(MOST_WAITING)
                .map(other -> new Factor(WAITS, other.quotedTitle() + " waits for it"))
                .forEach(factors::add);
        if (waiting.size() > MOST_WAITING) {
            factors.add(new Factor(1, "In all, %d actions wait for it".formatted(waiting.size())));
        }
        deadline(action).ifPresent(factors::add);
        return List.copyOf(factors);
    }

    private Optional<Factor> due(@Nullable LocalDate date) {
        return date == null ? Optional.empty() : due(date, ChronoUnit.DAYS.between(today, date));
    }

    private static Optional<Factor> due(LocalDate date, long days) {
        if (days < 0) {
            int points = OVERDUE + (int) Math.min(MOST_FOR_DAYS_OVERDUE, -days);
            return factor(points, "Overdue for %s, since %s".formatted(days(-days), date));
        }
        if (days <= WEEK) {
            int points = THIS_WEEK + (int) (WEEK - days);
            return factor(
                    points,
                    days == 0 ? "Due today, %s".formatted(date) : "Due in %s, on %s".formatted(days(days), date));
        }
        if (days <= MONTH) {
            return factor(days <= 2 * WEEK ? NEXT_WEEK : THIS_MONTH, "Due on %s".formatted(date));
        }
        return Optional.empty();
    }

    private static Optional<Factor> factor(int points, String text) {
        return Optional.of(new Factor(points, text));
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }

    private Optional<Factor> deadline(PrioritizationAction action) {
        Set<String> words = words(action.title());
        return urgentDeadlines.stream()
                .filter(deadline -> words(deadline).stream().anyMatch(words::contains))
                .findFirst()
                .map(deadline -> new Factor(DEADLINE, "Bears on the urgent deadline " + Title.quoted(deadline)));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Wording.of(text).words());
        words.removeIf(word -> word.length() < SHORTEST_WORD || Wording.of(word).letters() < SHORTEST_WORD);
        words.removeAll(COMMON);
        return words;
    }
}
