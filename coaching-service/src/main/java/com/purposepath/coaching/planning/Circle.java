package com.purposepath.coaching.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks for actions that wait for each other. */
final class Circle {

    private final List<List<Integer>> forWhat;
    private final List<Integer> path = new ArrayList<>();
    private final Set<Integer> cleared = new HashSet<>();

    Circle(List<List<Integer>> forWhat) {
        this.forWhat = forWhat;
    }

    /** The first one found, each waiting for the next, with its first action again at the end. */
    Optional<List<Integer>> find() {
        for (int action = 0; action < forWhat.size(); action++) {
            Optional<List<Integer>> found = from(action);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<List<Integer>> from(int action) {
        if (cleared.contains(action)) {
            return Optional.empty();
        }
        int seen = path.indexOf(action);
        path.add(action);
        if (seen >= 0) {
            return Optional.of(List.copyOf(path.subList(seen, path.size())));
        }
        for (int other : forWhat.get(action)) {
            Optional<List<Integer>> found = from(other);
            if (found.isPresent()) {
                return found;
            }
        }
        path.removeLast();
        cleared.add(action);
        return Optional.empty();
    }
}
