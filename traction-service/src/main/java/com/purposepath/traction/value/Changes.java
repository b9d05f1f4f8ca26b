package com.purposepath.traction.value;

import com.purposepath.common.json.Patch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Applies the fields of a partial update one by one and remembers the names of those that differed. */
public final class Changes {

    private final List<String> names = new ArrayList<>();

    /** For a field that is never null; constraints have refused an explicit null before. */
    public <T> T take(String name, Patch<T> patch, T present) {
        T given = patch.value();
        return given == null || same(given, present) ? present : changed(name, given);
    }

    /** For a field that null clears. */
    public <T> @Nullable T takeNullable(String name, Patch<@Nullable T> patch, @Nullable T present) {
        if (!patch.isPresent() || same(patch.value(), present)) {
            return present;
        }
        names.add(name);
        return patch.value();
    }

    /** For a number that the caller has worked out. */
    public int place(String name, int given, int present) {
        return given == present ? present : changed(name, given);
    }

    /** Names in camelCase, in the order of the questions. */
    public List<String> names() {
        return List.copyOf(names);
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    private <T> T changed(String name, T given) {
        names.add(name);
        return given;
    }

    private static boolean same(@Nullable Object a, @Nullable Object b) {
        return a instanceof BigDecimal one && b instanceof BigDecimal other
                ? one.compareTo(other) == 0
                : Objects.equals(a, b);
    }
}
