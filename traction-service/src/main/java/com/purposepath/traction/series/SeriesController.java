package com.purposepath.traction.series;

import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("kpis")
class SeriesController {

    private final SeriesReader series;

    SeriesController(SeriesReader series) {
        this.series = series;
    }

    @GetMapping({"/kpis/{kpiId}/series", "/shared-kpis/{kpiId}/plan"})
    Envelope<KpiSeries> get(@PathVariable UUID kpiId, SeriesRequest request) {
        return Envelope.of(series.of(kpiId, request));
    }
}
