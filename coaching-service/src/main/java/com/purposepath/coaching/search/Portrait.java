package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A KPI as it is found.
 *
 * @param told what the KPI tells
 * @param sought what people say who need it
 */
record Portrait(Kpi kpi, Meaning told, Meaning sought) {

    /** Of all KPIs in the order of the catalogue; takes about a second of computing. */
    static List<Portrait> all(KpiCatalogue catalogue, Engine engine) {
        List<Kpi> kpis = catalogue.all();
        List<Meaning> told = engine.meanings(kpis.stream().map(Portrait::tells).toList());
        List<Meaning> sought =
                engine.meanings(kpis.stream().map(Portrait::words).toList());
        return IntStream.range(0, kpis.size())
                .mapToObj(place -> new Portrait(kpis.get(place), told.get(place), sought.get(place)))
                .toList();
    }

    double closeness(Meaning question) {
        return (told.closeness(question) + sought.closeness(question)) / 2;
    }

    private static String tells(Kpi kpi) {
        return kpi.name() + ": " + kpi.shows() + ". " + words(kpi);
    }

    private static String words(Kpi kpi) {
        return String.join(", ", kpi.keywords());
    }
}
