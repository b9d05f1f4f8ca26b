package com.purposepath.coaching.alignment;

import com.purposepath.test.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Requests of the bakery whose foundation the contract's reference case has. */
final class Requests {

    static final String VISION = "Every family in our town eats fresh bread baked that morning";
    static final String PURPOSE = "We bake honest food that brings neighbours together";
    static final List<String> VALUES = List.of("Craftsmanship", "Honesty", "Community");
    static final String OPEN_BAKERIES =
            "Open two more bakeries so that more households nearby get fresh bread every day";
    static final String REPLACE_PRINTERS = "Replace the printers in the accounting office";

    private Requests() {}

    static Map<String, Object> foundation() {
        return Map.of("vision", VISION, "purpose", PURPOSE, "coreValues", VALUES);
    }

    static Map<String, Object> check(String intent) {
        return Map.of("goalIntent", intent, "businessFoundation", foundation());
    }

    static Map<String, Object> check(String intent, List<String> strategies, List<String> kpis) {
        return with(with(check(intent), "strategies", strategies), "kpis", kpis);
    }

    static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        var changed = new LinkedHashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    static List<String> texts(Reply reply, String pointer) {
        return reply.json(pointer).valueStream().map(JsonNode::asString).toList();
    }
}
