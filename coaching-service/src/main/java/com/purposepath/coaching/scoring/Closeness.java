package com.purposepath.coaching.scoring;

import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import com.purposepath.coaching.text.Wording;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How near texts come to each other in meaning, as wholes or in the sentences that are nearest. */
@Component
class Closeness {

    /** What a single sentence counts less than the whole: some sentence of a long text is near to almost anything. */
    private static final double FOR_A_PART = 0.03;

    private final Engine engine;

    Closeness(Engine engine) {
        this.engine = engine;
    }

    /** Computes what {@link #between} will need, all at once. */
    void prepare(Stream<Wording> texts) {
        engine.meanings(texts.map(Passages::of)
                .map(Passages::all)
                .flatMap(Collection::stream)
                .distinct()
                .toList());
    }

    /** The measure of {@link Meaning#closeness}; the same both ways round. */
    double between(Wording one, Wording other) {
        Passages a = Passages.of(one);
        Passages b = Passages.of(other);
        double parts = Math.max(nearest(a.whole(), b), nearest(b.whole(), a)) - FOR_A_PART;
        return Math.max(parts, near(a.whole(), b.whole()));
    }

    private double nearest(String whole, Passages parts) {
        return parts.sentences().stream()
                .mapToDouble(sentence -> near(whole, sentence))
                .max()
                .orElse(-1);
    }

    private double near(String one, String other) {
        return engine.meaning(one).closeness(engine.meaning(other));
    }
}
