package com.purposepath.coaching.text;

import java.util.List;

/** The stems of the words of a text that carry meaning, in order and with repetitions: what two texts have literally in common. */
public final class Terms {

    private Terms() {}

    public static List<String> of(Wording text) {
        return text.words().stream()
                .filter(word -> !StopWords.contains(word))
                .map(Stem::of)
                .toList();
    }
}
