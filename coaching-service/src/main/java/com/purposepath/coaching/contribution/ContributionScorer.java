package com.purposepath.coaching.contribution;

import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Aim;
import com.purposepath.coaching.contribution.StrategicAlignmentRequest.Work;
import com.purposepath.coaching.scoring.AlignmentScorer;
import com.purposepath.coaching.scoring.Foundation;
import com.purposepath.coaching.scoring.Goal;
import com.purposepath.coaching.scoring.Rated;
import com.purposepath.coaching.text.Wording;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Scores actions against goals and the foundation. */
@Component
class ContributionScorer {

    private static final Foundation NOTHING = Foundation.of(null, null, List.of(), null, null);

    /** What serves a strategy serves its goal, but not quite as much. */
    private static final int PERCENT_BY_STRATEGY = 90;

    /** Beyond so many comparisons strategies are left out, to answer in time. */
    private static final int MOST_COMPARISONS = 5_000;

    private final AlignmentScorer scorer;

    ContributionScorer(AlignmentScorer scorer) {
        this.scorer = scorer;
    }

    /** One for each action, in their order. */
    List<Contribution> score(StrategicAlignmentRequest request) {
        List<Wording> works = request.actions().stream().map(Work::wording).toList();
        List<Aim> goals = request.goals();
        boolean byStrategies = works.size()
                        * goals.stream().mapToInt(goal -> goal.ways().size()).sum()
                <= MOST_COMPARISONS;
        List<Map<Wording, Integer>> byGoal =
                goals.stream().map(goal -> toGoal(goal, works, byStrategies)).toList();
        Foundation foundation = request.businessFoundation().foundation();
        return IntStream.range(0, works.size())
                .mapToObj(place -> new Contribution(
                        request.actions().get(place),
                        goals,
                        byGoal.stream()
                                .map(points -> points.getOrDefault(works.get(place), 0))
                                .toList(),
                        toFoundation(works.get(place), foundation)))
                .toList();
    }

    private Map<Wording, Integer> toGoal(Aim goal, List<Wording> works, boolean byStrategies) {
        Map<Wording, Integer> points = points(goal.wording(), works);
        if (byStrategies) {
            goal.ways()
                    .forEach(way -> points(way, works)
                            .forEach((work, some) -> points.merge(work, some * PERCENT_BY_STRATEGY / 100, Math::max)));
        }
        return points;
    }

    private Map<Wording, Integer> points(Wording aim, List<Wording> works) {
        List<Wording> said =
                works.stream().filter(work -> !work.isBlank()).distinct().toList();
        return scorer.assess(new Goal(aim, said, List.of(), NOTHING)).strategies().stream()
                .collect(Collectors.toMap(Rated::subject, Rated::points));
    }

    private int toFoundation(Wording work, Foundation foundation) {
        return work.isBlank()
                ? 0
                : scorer.assess(new Goal(work, List.of(), List.of(), foundation))
                        .intentAlignment();
    }
}
