package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Kpi;

/** Which kinds of KPIs the user wants to see. */
record KpiPreferences(boolean quantitative, boolean leading, boolean lagging) {

    static final KpiPreferences ANY = new KpiPreferences(false, true, true);

    boolean admit(Kpi kpi) {
        return (kpi.leading() ? leading : lagging)
                && (!quantitative || kpi.unit().isQuantitative());
    }
}
