package com.purposepath.traction.activity;

import com.purposepath.traction.person.People;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows entries with the names of the people in them. */
@Component
class EntryViews {

    private final People people;

    EntryViews(People people) {
        this.people = people;
    }

    EntryView entry(Entry entry) {
        return entry.view(people.name(entry.authorId()));
    }

    List<EntryView> entries(List<Entry> entries) {
        Map<UUID, String> names =
                people.names(entries.stream().map(Entry::authorId).toList());
        return entries.stream().map(entry -> view(entry, names)).toList();
    }

    Journal.Decision decision(Entry entry) {
        return decisions(List.of(entry)).getFirst();
    }

    List<Journal.Decision> decisions(List<Entry> entries) {
        Set<UUID> ids = new HashSet<>();
        for (Entry entry : entries) {
            ids.add(entry.authorId());
            ids.add(entry.decision().decidedBy());
        }
        Map<UUID, String> names = people.names(ids);
        return entries.stream()
                .map(entry -> new Journal.Decision(
                        view(entry, names),
                        entry.decision(),
                        names.getOrDefault(entry.decision().decidedBy(), "")))
                .toList();
    }

    Journal.Review review(Entry entry) {
        return new Journal.Review(entry(entry), entry.review());
    }

    List<Journal.Review> reviews(List<Entry> entries) {
        Map<UUID, String> names =
                people.names(entries.stream().map(Entry::authorId).toList());
        return entries.stream()
                .map(entry -> new Journal.Review(view(entry, names), entry.review()))
                .toList();
    }

    private static EntryView view(Entry entry, Map<UUID, String> names) {
        return entry.view(names.getOrDefault(entry.authorId(), ""));
    }
}
