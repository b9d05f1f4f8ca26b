package com.purposepath.coaching.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which actions of a request wait for which, by their places in the request. Whatever the request does not contain is left out.
 *
 * @param forWhat for each action those that it depends on
 * @param byWhom for each action those that depend on it
 */
public record Waiting(List<List<Integer>> forWhat, List<List<Integer>> byWhom) {

    /**
     * Refuses actions that have an id in common or that wait for each other.
     *
     * @param dependencies for each action the ids that it depends on
     */
    public static Waiting of(List<String> ids, List<? extends Collection<String>> dependencies) {
        BrokenRule.refuseDuplicates(ids);
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        List<List<Integer>> forWhat = dependencies.stream()
                .map(those -> those.stream()
                        .filter(places::containsKey)
                        .map(places::get)
                        .toList())
                .toList();
        BrokenRule.refuse(new Circle(forWhat).find().map(circle -> BrokenRule.circle(named(circle, ids))));
        return new Waiting(forWhat, turned(forWhat));
    }

    private static List<String> named(List<Integer> places, List<String> ids) {
        return places.stream().map(ids::get).toList();
    }

    private static List<List<Integer>> turned(List<List<Integer>> forWhat) {
        List<List<Integer>> byWhom = IntStream.range(0, forWhat.size())
                .<List<Integer>>mapToObj(_ -> new ArrayList<>())
                .toList();
        for (int action = 0; action < forWhat.size(); action++) {
            for (int other : forWhat.get(action)) {
                byWhom.get(other).add(action);
            }
        }
        return byWhom.stream().map(List::copyOf).toList();
    }
}
