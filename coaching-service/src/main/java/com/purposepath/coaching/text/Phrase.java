package com.purposepath.coaching.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Some words of a text in a row, beginning and ending with one that carries meaning.
 *
 * @param written as it stands in the text
 * @param length number of its words
 */
public record Phrase(String written, int length) {

    private static final Pattern PART =
            Pattern.compile("[^.,;:!?()\\[\\]{}<>\"\u201c\u201d\u2013\u2014\\n\\r\\t|/\\\\]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019\\-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Phrases of up to {@code longest} words that do not cross punctuation, from the beginning of the text, {@code most} at most. */
    public static List<Phrase> in(Wording text, int longest, int most) {
        var phrases = new ArrayList<Phrase>();
        PART.matcher(text.written()).results().map(MatchResult::group).forEach(part -> collect(part, longest, phrases));
        return phrases.stream().distinct().limit(most).toList();
    }

    private static void collect(String part, int longest, List<Phrase> phrases) {
        List<MatchResult> words = WORD.matcher(part).results().toList();
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + longest); last++) {
                if (carries(words.get(first)) && carries(words.get(last))) {
                    String written = part.substring(
                            words.get(first).start(), words.get(last).end());
                    phrases.add(new Phrase(SPACES.matcher(written).replaceAll(" "), last - first + 1));
                }
            }
        }
    }

    private static boolean carries(MatchResult word) {
        String normal = Normalisation.normalise(word.group());
        return !StopWords.contains(normal) && normal.codePoints().anyMatch(Character::isLetter);
    }
}
