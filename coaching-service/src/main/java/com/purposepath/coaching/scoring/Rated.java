package com.purposepath.coaching.scoring;

import java.util.Comparator;
import java.util.List;

/**
 * One of several things with the points that it got.
 *
 * @param <T> what was rated
 * @param points 0 to 100
 */
public record Rated<T>(T subject, int points) {

    /** The best one, the first of several equally good; the list has at least one. */
    public static <T> Rated<T> best(List<Rated<T>> rated) {
        return rated.stream().max(Comparator.comparingInt(Rated::points)).orElseThrow();
    }

    /** The weakest one; the list has at least one. */
    public static <T> Rated<T> weakest(List<Rated<T>> rated) {
        return rated.stream().min(Comparator.comparingInt(Rated::points)).orElseThrow();
    }

    static <T> int sum(List<Rated<T>> rated) {
        return rated.stream().mapToInt(Rated::points).sum();
    }
}
