package com.purposepath.coaching.advice;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.scoring.AlignmentGap;
import com.purposepath.coaching.scoring.Assessment;
import com.purposepath.coaching.scoring.Rated;
import com.purposepath.coaching.text.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together what would raise a goal's scores, the most useful first and nothing twice. */
@Component
public class Improvements {

    private static final int UNSERVED = 50;
    private static final int LONGEST_NAME = 80;

    private final SuggestionWriter writer;
    private final KpiIdeas ideas;
    private final KpiCatalogue catalogue;

    Improvements(SuggestionWriter writer, KpiIdeas ideas, KpiCatalogue catalogue) {
        this.writer = writer;
        this.ideas = ideas;
        this.catalogue = catalogue;
    }

    /** One for each gap; for a goal without gaps what else could be better, which may be nothing. */
    public List<String> brief(Assessment assessment) {
        List<AlignmentGap> gaps = assessment.gaps();
        return gaps.isEmpty() ? further(assessment).stream().distinct().toList() : forGaps(assessment);
    }

    /** One for each gap, or for the lowest score where there is none, and what else could be better. */
    public List<String> thorough(Assessment assessment) {
        var all = new LinkedHashSet<>(forGaps(assessment));
        if (all.isEmpty()) {
            all.add(writer.write(Part.lowest(assessment).ifWeak(), assessment));
        }
        all.addAll(further(assessment));
        return List.copyOf(all);
    }

    private List<String> forGaps(Assessment assessment) {
        return assessment.gaps().stream()
                .map(gap -> writer.write(gap, assessment))
                .distinct()
                .toList();
    }

    private List<String> further(Assessment assessment) {
        return Stream.of(unservedValue(assessment), earlyKpi(assessment))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> unservedValue(Assessment assessment) {
        if (assessment.values().isEmpty() || assessment.strategies().isEmpty()) {
            return Optional.empty();
        }
        var weakest = Rated.weakest(assessment.values());
        return weakest.points() >= UNSERVED
                ? Optional.empty()
                : Optional.of("Say in one strategy how "
                        + Quote.plain(weakest.subject().name().written(), LONGEST_NAME)
                        + " shows in the work as well; the goal says little of it.");
    }

    private Optional<String> earlyKpi(Assessment assessment) {
        var known = assessment.goal().kpis().stream()
                .map(catalogue::named)
                .flatMap(Optional::stream)
                .toList();
        return known.isEmpty() || known.stream().anyMatch(Kpi::leading)
                ? Optional.empty()
                : ideas.early(assessment.goal())
                        .map(name -> "Add a KPI that moves before the result does, such as " + name + ".");
    }
}
