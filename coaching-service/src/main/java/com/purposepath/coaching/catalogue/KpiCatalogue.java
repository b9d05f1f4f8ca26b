package com.purposepath.coaching.catalogue;

import com.purposepath.coaching.text.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All KPIs that the built-in engine knows, in a fixed order. */
public final class KpiCatalogue {

    private final List<Kpi> kpis;
    private final Map<Wording, Kpi> byName = new HashMap<>();

    KpiCatalogue(List<Kpi> kpis) {
        this.kpis = List.copyOf(kpis);
        this.kpis.forEach(kpi -> kpi.names().forEach(name -> byName.put(name, kpi)));
    }

    public List<Kpi> all() {
        return kpis;
    }

    /** The KPI that goes by this name, or by this name with something in brackets behind it. */
    public Optional<Kpi> named(Wording name) {
        return Optional.ofNullable(byName.get(name))
                .or(() -> Optional.ofNullable(
                        byName.get(Wording.of(name.written().replaceAll("\\s*\\([^)]*\\)\\s*$", "")))));
    }
}
