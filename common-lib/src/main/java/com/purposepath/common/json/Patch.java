package com.purposepath.common.json;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A field of a partial update: left out, null, or a value. Only {@link #isPresent()} tells the first two apart.
 *
 * @param <T> type of the value
 */
public record Patch<T extends @Nullable Object>(
        boolean isPresent, @Nullable T value) {

    public static <T> Patch<T> absent() {
        return new Patch<>(false, null);
    }

    public static <T> Patch<T> of(@Nullable T value) {
        return new Patch<>(true, value);
    }

    public boolean isNull() {
        return isPresent && value == null;
    }

    /** The new value where one was given, also null; else the present one. */
    public @Nullable T or(@Nullable T present) {
        return isPresent ? value : present;
    }

    /** Whether taking this over would change {@code present}. */
    public boolean changes(@Nullable T present) {
        return isPresent && !Objects.equals(value, present);
    }

    public void ifPresent(Consumer<@Nullable T> action) {
        if (isPresent) {
            action.accept(value);
        }
    }
}
