package com.purposepath.coaching.text;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a request, beside the form in which texts are compared; two texts are equal when their normalised forms are.
 *
 * @param written as the user wrote it, without control characters and outer white space
 * @param normal the normalised form of the contract
 * @param words runs of letters and digits of the normalised form
 */
public record Wording(String written, String normal, List<String> words) {

    public static final Wording BLANK = Wording.of("");

    public Wording {
        words = List.copyOf(words);
    }

    public static Wording of(@Nullable String text) {
        String written = text == null ? "" : Normalisation.clean(text);
        String normal = Normalisation.normalise(written);
        return new Wording(written, normal, Normalisation.words(normal));
    }

    /** The text without control characters and outer white space. */
    public static String clean(String text) {
        return Normalisation.clean(text);
    }

    /** The text as texts are compared. */
    public static String normalise(String text) {
        return Normalisation.normalise(text);
    }

    /** Code points that are letters. */
    public int letters() {
        return (int) normal.codePoints().filter(Character::isLetter).count();
    }

    public boolean isBlank() {
        return letters() == 0;
    }

    /** Whether the other text stands in this one word for word; where words are not spaced, as in Chinese, character for character. */
    public boolean contains(Wording other) {
        return !other.words.isEmpty()
                && (Collections.indexOfSubList(words, other.words) >= 0
                        || Normalisation.isUnspaced(other.normal) && normal.contains(other.normal));
    }

    /** The same words in the same order, whatever stands between them. */
    public boolean reads(Wording other) {
        return equals(other) || !words.isEmpty() && words.equals(other.words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Wording wording && normal.equals(wording.normal);
    }

    @Override
    public int hashCode() {
        return normal.hashCode();
    }
}
