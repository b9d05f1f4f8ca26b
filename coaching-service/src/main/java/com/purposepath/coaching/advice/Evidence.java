package com.purposepath.coaching.advice;

import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import com.purposepath.coaching.text.Phrase;
import com.purposepath.coaching.text.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Finds the words of a goal that a score rests on, and the words of the foundation that the goal leaves out. */
@Component
class Evidence {

    private static final int LONGEST = 4;
    private static final int MOST = 48;
    private static final double PER_WORD = 0.06;
    private static final double PLAIN_ENOUGH = 0.25;
    private static final double SERVES = 0.12;
    private static final double LEFT_OUT_BELOW = 0.20;
    private static final int MOST_LEFT_OUT = 2;

    private final Engine engine;

    Evidence(Engine engine) {
        this.engine = engine;
    }

    /** The words of the goal that come nearest to words of the statement, if any come near. */
    Optional<Echo> echo(Wording intent, Wording statement) {
        List<Said> goal = said(intent, LONGEST);
        return said(statement, LONGEST).stream()
                .flatMap(there -> goal.stream().map(here -> new Pair(here, there)))
                .max(Comparator.comparingDouble(Pair::weight))
                .filter(pair -> pair.closeness() >= PLAIN_ENOUGH)
                .map(pair -> new Echo(pair.here().words(), pair.there().words()));
    }

    /** The words of the goal that serve the value most, if any do. */
    Optional<String> servant(Wording intent, Wording value) {
        Meaning meaning = engine.meaning(value.normal());
        return said(intent, LONGEST).stream()
                .max(Comparator.comparingDouble(here -> here.meaning().closeness(meaning)))
                .filter(here -> here.meaning().closeness(meaning) >= SERVES)
                .map(Said::words);
    }

    /** Up to two words, of different meaning, that the statement is about and that nothing in the goal comes near to. */
    List<String> leftOut(Wording intent, Wording statement) {
        List<Said> known = new ArrayList<>(said(intent, 1));
        Meaning whole = engine.meaning(statement.normal());
        var missing = new ArrayList<String>();
        said(statement, 1).stream()
                .sorted(Comparator.comparingDouble(
                                (Said there) -> there.meaning().closeness(whole))
                        .reversed())
                .filter(there -> known.stream().allMatch(other -> there.closeness(other) < LEFT_OUT_BELOW))
                .limit(MOST_LEFT_OUT)
                .forEachOrdered(there -> {
                    known.add(there);
                    missing.add(there.words());
                });
        return missing;
    }

    private List<Said> said(Wording text, int longest) {
        List<Phrase> phrases = Phrase.in(text, longest, MOST);
        List<Meaning> meanings =
                engine.meanings(phrases.stream().map(Phrase::written).toList());
        return IntStream.range(0, phrases.size())
                .mapToObj(place -> new Said(phrases.get(place), meanings.get(place)))
                .toList();
    }

    private record Said(Phrase phrase, Meaning meaning) {

        String words() {
            return phrase.written();
        }

        double closeness(Said other) {
            return meaning.closeness(other.meaning);
        }
    }

    private record Pair(Said here, Said there) {

        double closeness() {
            return here.closeness(there);
        }

        /** Longer words in common say more than a single one. */
        double weight() {
            return closeness()
                    + PER_WORD * Math.min(here.phrase().length(), there.phrase().length());
        }
    }
}
