package com.purposepath.coaching.engine;

import com.purposepath.coaching.text.Wording;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/**
 * Goals of all kinds of organisations. How near a text is to them on average tells how near it is to anything, and this is taken off
 * before two texts are called close: short and general texts would otherwise seem related to everything. Scores depend on these lines, so
 * a change to them is a new scorer version.
 */
record GeneralTexts(List<float[]> directions) {

    private static final String LINES = "/engine/general-texts.txt";

    static GeneralTexts load(Function<String, float[]> direction) throws IOException {
        try (InputStream lines = GeneralTexts.class.getResourceAsStream(LINES)) {
            if (lines == null) {
                throw new IOException("The class path lacks " + LINES);
            }
            String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            return new GeneralTexts(
                    text.lines().map(Wording::normalise).map(direction).toList());
        }
    }

    Meaning meaning(float[] direction) {
        double generality = directions.stream()
                .mapToDouble(other -> Meaning.cosine(direction, other))
                .average()
                .orElseThrow();
        return new Meaning(direction, generality);
    }
}
