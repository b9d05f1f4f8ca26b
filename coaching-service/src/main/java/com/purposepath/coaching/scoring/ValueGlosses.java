package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What common core values look like at work. A value is often a single word, which says too little for a sentence to be compared with. A
 * change to the glosses is a new scorer version.
 */
@Component
class ValueGlosses {

    private static final String LINES = "/scoring/value-glosses.txt";

    private final Map<Wording, Wording> glosses = new HashMap<>();

    ValueGlosses() {
        try (InputStream lines = ValueGlosses.class.getResourceAsStream(LINES)) {
            if (lines == null) {
                throw new IOException("The class path lacks " + LINES);
            }
            new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Optional<Wording> of(CoreValue value) {
        return Optional.ofNullable(glosses.get(value.name()));
    }

    private void add(String line) {
        String[] halves = line.split(": ", 2);
        Wording gloss = Wording.of(halves[1]);
        Arrays.stream(halves[0].split(", ")).map(Wording::of).forEach(name -> glosses.put(name, gloss));
    }
}
