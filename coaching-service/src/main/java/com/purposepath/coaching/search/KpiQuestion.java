package com.purposepath.coaching.search;

import com.purposepath.coaching.catalogue.Industry;
import com.purposepath.coaching.text.Wording;
import java.util.List;
import java.util.Set;

/**
 * What somebody wants to measure.
 *
 * @param intent the goal
 * @param strategies how it is to be reached
 * @param industries where; empty when nothing is said of it
 */
public record KpiQuestion(Wording intent, List<Wording> strategies, Set<Industry> industries) {}
