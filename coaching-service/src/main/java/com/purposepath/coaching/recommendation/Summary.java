package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.search.KpiMatch;
import java.util.List;
import java.util.stream.Stream;

/** Says in a sentence or two why these KPIs and not others. */
final class Summary {

    private static final double DOUBTFUL_BELOW = 0.10;

    private Summary() {}

    /** 20 to 1,000 characters. */
    static String of(List<KpiMatch> picked, KpisInUse inUse) {
        String text = doubt(picked) + mix(picked.stream().map(KpiMatch::kpi).toList());
        return inUse.known().isEmpty() ? text : text + " What you measure already is not repeated.";
    }

    private static String doubt(List<KpiMatch> picked) {
        return picked.getFirst().relevance() < DOUBTFUL_BELOW
                ? "Few KPIs have to do with what the goal says, so take these as a start. "
                : "";
    }

    private static String mix(List<Kpi> kpis) {
        long early = kpis.stream().filter(Kpi::leading).count();
        String first = kpis.getFirst().name();
        if (early == kpis.size()) {
            return Stream.of(
                            first,
                            "comes nearest to the goal; all of them move early, so look for the result elsewhere as well.")
                    .reduce((a, b) -> a + " " + b)
                    .orElseThrow();
        }
        return early == 0
                ? first
                        + " comes nearest to the goal; all of them show results, which come late, so add a sign that moves early."
                : first + " comes nearest to the goal; "
                        + count(kpis.size() - early, "shows the result", "show results") + " and "
                        + count(early, "moves early.", "move early.");
    }

    private static String count(long kpis, String one, String several) {
        return kpis == 1 ? "one of them " + one : kpis + " of them " + several;
    }
}
