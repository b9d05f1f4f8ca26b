package com.purposepath.coaching.ordering;

import java.util.Comparator;

/**
 * What an order costs; less is better.
 *
 * @param main what counts first, at least 0
 * @param rest decides between orders that are equal in the main, at least 0
 */
public record Cost(long main, long rest) implements Comparable<Cost> {

    private static final Comparator<Cost> BY_BOTH =
            Comparator.comparingLong(Cost::main).thenComparingLong(Cost::rest);

    @Override
    public int compareTo(Cost other) {
        return BY_BOTH.compare(this, other);
    }
}
