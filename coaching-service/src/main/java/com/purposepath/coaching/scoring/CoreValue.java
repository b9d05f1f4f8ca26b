package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.util.Optional;

/**
 * A core value as the foundation has it.
 *
 * @param whole everything that is written of it
 * @param name what stands before the first colon, if there is one
 */
public record CoreValue(Wording whole, Wording name) {

    public static CoreValue of(String written) {
        int colon = written.indexOf(':');
        Wording whole = Wording.of(written);
        Wording name = colon < 0 ? whole : Wording.of(written.substring(0, colon));
        return new CoreValue(whole, name.isBlank() ? whole : name);
    }

    /** The whole, where it says more than the name. */
    public Optional<Wording> description() {
        return whole.equals(name) ? Optional.empty() : Optional.of(whole);
    }
}
