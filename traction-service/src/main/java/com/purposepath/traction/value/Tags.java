package com.purposepath.traction.value;

import com.purposepath.common.json.Patch;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Labels that people give; two that differ only in case are the same. */
public final class Tags {

    private Tags() {}

    /** Without repetitions; of those that differ only in case, the first is kept. */
    public static List<String> distinct(Collection<String> tags) {
        var byKey = new LinkedHashMap<String, String>();
        tags.forEach(tag -> byKey.putIfAbsent(key(tag), tag));
        return List.copyOf(byKey.values());
    }

    /** The same for tags of a partial update. */
    public static Patch<List<String>> distinct(Patch<List<String>> tags) {
        List<String> given = tags.value();
        return given == null ? Patch.absent() : Patch.of(distinct(given));
    }

    /** What tags are compared by. */
    public static List<String> keys(@Nullable Collection<String> tags) {
        return tags == null ? List.of() : tags.stream().map(Tags::key).toList();
    }

    private static String key(String tag) {
        return tag.strip().toLowerCase(Locale.ROOT);
    }
}
