package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.util.List;

/** A goal with what belongs to it, and the foundation that it is held against. */
public record Goal(Wording intent, List<Wording> strategies, List<Wording> kpis, Foundation foundation) {

    /** Leaves out blank and repeated strategies and KPIs. */
    public static Goal of(String intent, List<String> strategies, List<String> kpis, Foundation foundation) {
        return new Goal(Wording.of(intent), distinct(strategies), distinct(kpis), foundation);
    }

    static List<Wording> distinct(List<String> texts) {
        return texts.stream()
                .map(Wording::of)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }
}
