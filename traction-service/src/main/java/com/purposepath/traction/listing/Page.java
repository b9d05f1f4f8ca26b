package com.purposepath.traction.listing;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param total how many the whole list has
 * @param <T> an element
 */
public record Page<T>(List<T> items, long total) {

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), total);
    }
}
