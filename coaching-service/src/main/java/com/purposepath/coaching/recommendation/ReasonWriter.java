package com.purposepath.coaching.recommendation;

import com.purposepath.coaching.catalogue.Kpi;
import com.purposepath.coaching.engine.Engine;
import com.purposepath.coaching.engine.Meaning;
import com.purposepath.coaching.search.KpiMatch;
import com.purposepath.coaching.search.KpiQuestion;
import com.purposepath.coaching.text.Phrase;
import com.purposepath.coaching.text.Quote;
import com.purposepath.coaching.text.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says why a goal needs a KPI, by the words of the goal or of the strategy that it answers to. */
@Component
class ReasonWriter {

    private static final int LONGEST_PHRASE = 6;
    private static final int MOST_PHRASES = 60;
    private static final int LONGEST_QUOTE = 100;
    private static final double CLEARLY = 0.02;
    private static final double TELLING = 0.10;

    private final Engine engine;

    ReasonWriter(Engine engine) {
        this.engine = engine;
    }

    /** 20 to 500 characters. */
    String write(KpiMatch match, KpiQuestion question) {
        Optional<Near> strategy =
                nearest(match.meaning(), question.strategies().stream().map(Wording::written));
        Optional<Near> words = nearest(
                match.meaning(),
                Phrase.in(question.intent(), LONGEST_PHRASE, MOST_PHRASES).stream()
                        .map(Phrase::written));
        double whole =
                match.meaning().closeness(engine.meaning(question.intent().normal()));
        String subject = strategy.filter(near -> near.closeness() > whole + CLEARLY)
                .map(near -> "Your strategy " + near.quote() + " can be judged by this")
                .or(() -> words.filter(near -> near.closeness() >= TELLING)
                        .map(near -> "The goal speaks of " + near.quote()))
                .orElseGet(() -> "The goal is " + Quote.of(question.intent(), LONGEST_QUOTE));
        return subject + ": it shows " + match.kpi().shows() + timing(match.kpi());
    }

    private static String timing(Kpi kpi) {
        return kpi.leading() ? ", and it moves before the result does." : ", which is a result in itself.";
    }

    private Optional<Near> nearest(Meaning kpi, Stream<String> texts) {
        List<String> all = texts.toList();
        List<Meaning> meanings = engine.meanings(all);
        return IntStream.range(0, all.size())
                .mapToObj(place -> new Near(all.get(place), kpi.closeness(meanings.get(place))))
                .max(Comparator.comparingDouble(Near::closeness));
    }

    private record Near(String text, double closeness) {

        String quote() {
            return Quote.of(text, LONGEST_QUOTE);
        }
    }
}
