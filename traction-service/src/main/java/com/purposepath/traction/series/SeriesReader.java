package com.purposepath.traction.series;

import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.kpitarget.Targets;
import com.purposepath.traction.reading.ReadingReader;
import com.purposepath.traction.value.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the readings and targets of a KPI on one axis. */
@Component
@Transactional(readOnly = true)
class SeriesReader {

    private final Kpis kpis;
    private final ReadingReader readings;
    private final Targets targets;

    SeriesReader(Kpis kpis, ReadingReader readings, Targets targets) {
        this.kpis = kpis;
        this.readings = readings;
        this.targets = targets;
    }

    public KpiSeries of(UUID kpiId, SeriesRequest request) {
        var months = request.months();
        int ahead = request.ahead();
        KpiFacts kpi = kpis.read(kpiId);
        String from = Period.of(months.getFirst());
        String to = Period.of(months.getLast());
        var known = Months.of(readings.between(kpiId, from, to), targets.of(kpiId), request.goal());
        var line = new Line(known.measured(months));
        return new KpiSeries(
                kpiId,
                kpi.unit(),
                kpi.direction(),
                request.span(),
                points(kpi, known, extended(months, line.measured().size() < 3 ? 0 : ahead), request, line),
                line.summary(kpi.direction()));
    }

    private static List<YearMonth> extended(List<YearMonth> months, int ahead) {
        var all = new ArrayList<>(months);
        for (int i = 0; i < ahead; i++) {
            all.add(all.getLast().plusMonths(1));
        }
        return all;
    }

    private static List<KpiSeries.Span> points(
            KpiFacts kpi, Months known, List<YearMonth> months, SeriesRequest request, Line line) {
        var spans = months.stream()
                .collect(Collectors.groupingBy(request.span()::span, LinkedHashMap::new, Collectors.toList()));
        return spans.entrySet().stream()
                .map(span -> known.span(
                        span.getKey(),
                        span.getValue(),
                        kpi.aggregation(),
                        request.isProjected() ? line.at(span.getValue().getLast()) : null))
                .toList();
    }
}
