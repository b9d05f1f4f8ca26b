package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.search.KpiMatch;
import com.purposepath.coaching.search.KpiSearch;
import java.util.List;
import org.springframework.stereotype.Service;

/** Recommends KPIs out of the catalogue. */
@Service
class RecommendationService {

    private final KpiCatalogue catalogue;
    private final KpiSearch search;
    private final ReasonWriter reasons;

    RecommendationService(KpiCatalogue catalogue, KpiSearch search, ReasonWriter reasons) {
        this.catalogue = catalogue;
        this.search = search;
        this.reasons = reasons;
    }

    KpiRecommendations recommend(KpiWish wish) {
        var inUse = KpisInUse.of(wish.inUse(), catalogue);
        List<KpiMatch> suitable = search.find(wish.question()).stream()
                .filter(match -> wish.preferences().admit(match.kpi()) && !inUse.include(match.kpi()))
                .toList();
        if (suitable.isEmpty()) {
            return OwnMeasure.forLackOfOthers(wish);
        }
        List<KpiMatch> picked = KpiSelection.of(suitable, wish.most());
        return new KpiRecommendations(
                picked.stream().map(match -> recommendation(match, wish)).toList(),
                Confidence.of(picked),
                Summary.of(picked, inUse));
    }

    private KpiRecommendation recommendation(KpiMatch match, KpiWish wish) {
        return KpiRecommendation.of(
                match.kpi(),
                reasons.write(match, wish.question()),
                wish.question().industries());
    }
}
