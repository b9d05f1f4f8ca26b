package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an organisation says of itself; each text may be blank. */
public record Foundation(
        Wording vision, Wording purpose, List<CoreValue> values, Wording targetMarket, Wording valueProposition) {

    private static final int FEWEST_LETTERS = 8;

    /** Leaves out blank and repeated values. */
    public static Foundation of(
            @Nullable String vision,
            @Nullable String purpose,
            List<String> values,
            @Nullable String targetMarket,
            @Nullable String valueProposition) {
        return new Foundation(
                Wording.of(vision),
                Wording.of(purpose),
                Goal.distinct(values).stream()
                        .map(Wording::written)
                        .map(CoreValue::of)
                        .toList(),
                Wording.of(targetMarket),
                Wording.of(valueProposition));
    }

    /** Whether there is enough to compare a goal with. */
    public boolean isEnough() {
        return vision.letters() >= FEWEST_LETTERS || purpose.letters() >= FEWEST_LETTERS || !values.isEmpty();
    }
}
