package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.search.KpiMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Picks the best matches that do not tell the same thing twice: each further pick pays for its nearness to those before it (maximal
 * marginal relevance), and none is taken that has little to do with the goal only to fill the list.
 */
final class KpiSelection {

    private static final double REPETITION = 0.35;
    private static final double RELATED_ANYWAY = 0.12;
    private static final double WORTH_SHOWING = 0.35;
    private static final double LEAST = 0.04;

    private final List<KpiMatch> candidates;
    private final List<KpiMatch> picked = new ArrayList<>();

    private KpiSelection(List<KpiMatch> candidates) {
        this.candidates = new ArrayList<>(candidates);
    }

    /**
     * @param matches the most relevant first
     * @return at least one if there is a match, the most relevant first
     */
    static List<KpiMatch> of(List<KpiMatch> matches, int most) {
        var selection = new KpiSelection(worthShowing(matches));
        while (selection.picked.size() < most && !selection.candidates.isEmpty()) {
            selection.pick();
        }
        return selection.picked.stream()
                .sorted(Comparator.comparingDouble(KpiMatch::relevance).reversed())
                .toList();
    }

    private static List<KpiMatch> worthShowing(List<KpiMatch> matches) {
        if (matches.isEmpty()) {
            return matches;
        }
        KpiMatch best = matches.getFirst();
        double bar = Math.max(LEAST, WORTH_SHOWING * best.relevance());
        return matches.stream()
                .filter(match -> match == best || match.relevance() >= bar)
                .toList();
    }

    private void pick() {
        KpiMatch next =
                candidates.stream().max(Comparator.comparingDouble(this::gain)).orElseThrow();
        candidates.remove(next);
        picked.add(next);
    }

    private double gain(KpiMatch match) {
        double repeats = picked.stream()
                .mapToDouble(other -> match.meaning().closeness(other.meaning()) - RELATED_ANYWAY)
                .max()
                .orElse(0);
        return match.relevance() - REPETITION * Math.max(0, repeats);
    }
}
