package com.purposepath.traction.activity;

import com.purposepath.common.json.Patch;
import com.purposepath.traction.person.People;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is meant: people named in the list, who must exist, and people named in the text as {@code @[id]}, where a wrong id is just text. */
@Component
class Mentions {

    private static final Pattern IN_TEXT =
            Pattern.compile("@\\[([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})]");

    private final People people;

    Mentions(People people) {
        this.people = people;
    }

    /** No part of a transaction: people not met before are looked up in account-service. */
    List<UUID> of(EntryBody body) {
        List<UUID> listed = body.mentions().value();
        var all = new LinkedHashSet<UUID>(listed == null ? List.of() : listed);
        if (!all.isEmpty()) {
            people.require("mentions", all);
        }
        Set<UUID> inText = inText(body.text());
        Set<UUID> known = inText.isEmpty() ? Set.of() : people.names(inText).keySet();
        inText.stream().filter(known::contains).forEach(all::add);
        return List.copyOf(all);
    }

    private static Set<UUID> inText(Patch<String> text) {
        String given = text.value();
        return given == null
                ? Set.of()
                : IN_TEXT.matcher(given)
                        .results()
                        .map((MatchResult mention) -> UUID.fromString(mention.group(1)))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
