package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.catalogue.KpiCatalogue;
import com.purposepath.coaching.text.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The KPIs that the user has already, by whatever name. */
record KpisInUse(Set<Wording> names, Set<Kpi> known) {

    static KpisInUse of(List<Wording> names, KpiCatalogue catalogue) {
        var known = new HashSet<Kpi>();
        names.forEach(name -> catalogue.named(name).ifPresent(known::add));
        return new KpisInUse(Set.copyOf(names), known);
    }

    boolean include(Kpi kpi) {
        return known.contains(kpi) || names.contains(Wording.of(kpi.name()));
    }
}
