package com.purposepath.coaching.alignment;

import com.purposepath.coaching.alignment.GoalAlignmentRequest.LinkedKpi;
import com.purposepath.coaching.text.InvalidGoal;
import com.purposepath.common.error.CommonError;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientResponseException;

/** Finds the names of KPIs that a request gives by their ids alone. */
@Component
class KpiNames {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final TractionKpis traction;

    KpiNames(TractionKpis traction) {
        this.traction = traction;
    }

    /** The names in the same order; refuses an id that the caller cannot see. */
    List<String> of(List<LinkedKpi> kpis) {
        return IntStream.range(0, kpis.size())
                .mapToObj(place -> name(kpis.get(place), "goal.kpis[%d].sharedKpiId".formatted(place)))
                .toList();
    }

    private String name(LinkedKpi kpi, String field) {
        String name = kpi.name() == null ? "" : kpi.name();
        return name.isEmpty() && kpi.sharedKpiId() != null ? lookUp(kpi.sharedKpiId(), field) : name;
    }

    private String lookUp(String id, String field) {
        if (!ID.matcher(id).matches()) {
            throw unknown(field);
        }
        try {
            String name = traction.get(id).data().name();
            return name == null ? "" : name;
        } catch (HttpClientErrorException.NotFound | HttpClientErrorException.Forbidden hidden) {
            throw unknown(field);
        } catch (RestClientResponseException failure) {
            throw CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(10);
        }
    }

    private static InvalidGoal unknown(String field) {
        return new InvalidGoal(field, "There is no KPI with this id");
    }
}
