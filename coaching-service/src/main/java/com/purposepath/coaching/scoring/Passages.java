package com.purposepath.coaching.scoring;

import com.purposepath.coaching.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A text as the parts whose meaning is compared: the whole, as far as it is not too long, and its sentences where it has several. */
record Passages(String whole, List<String> sentences) {

    private static final int LONGEST_WHOLE = 900;
    private static final int LONGEST_SENTENCE = 300;
    private static final int SHORTEST_SENTENCE = 8;
    private static final int MOST_SENTENCES = 12;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?;])\\s+|\\s[\u2022*-]\\s");

    static Passages of(Wording text) {
        List<String> sentences = SENTENCE_END
                .splitAsStream(text.normal())
                .filter(sentence -> sentence.length() >= SHORTEST_SENTENCE)
                .map(sentence -> cut(sentence, LONGEST_SENTENCE))
                .limit(MOST_SENTENCES)
                .toList();
        return new Passages(cut(text.normal(), LONGEST_WHOLE), sentences.size() > 1 ? sentences : List.of());
    }

    List<String> all() {
        var all = new ArrayList<>(sentences);
        all.add(whole);
        return all;
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest
                ? text
                : text.substring(
                        0, text.offsetByCodePoints(0, Math.min(longest, text.codePointCount(0, text.length()))));
    }
}
