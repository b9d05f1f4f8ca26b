package com.purposepath.traction.listing;

import com.purposepath.common.error.ApiException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Text as searches see it: case and accents do not matter. */
public final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private static final int LONGEST = 200;

    private SearchText() {}

    /** What a record stores so that a search finds it by any of {@code parts}. */
    public static String fold(@Nullable String... parts) {
        return Arrays.stream(parts)
                .filter(Objects::nonNull)
                .map(SearchText::plain)
                .collect(Collectors.joining("\n"));
    }

    /** Patterns for {@code like … escape '\'}, all of which must match. */
    static List<String> patterns(@Nullable String search) {
        if (search == null || search.isBlank()) {
            return List.of();
        }
        if (search.length() > LONGEST) {
            throw ApiException.badRequest("search", "search has at most %d characters".formatted(LONGEST));
        }
        return SPACE.splitAsStream(plain(search.replace("\0", "").strip()))
                .map(word ->
                        '%' + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%')
                .toList();
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    }
}
