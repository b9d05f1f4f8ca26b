package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.search.KpiQuestion;
import com.purposepath.coaching.text.Wording;
import java.util.List;

/**
 * What somebody wants recommended.
 *
 * @param inUse names of the KPIs that there are already
 * @param most how many at most
 */
record KpiWish(KpiQuestion question, List<Wording> inUse, KpiPreferences preferences, int most) {}
