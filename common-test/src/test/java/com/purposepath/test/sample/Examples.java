package com.purposepath.test.sample;

import com.purposepath.test.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers as the contract shows them. */
final class Examples {

    private Examples() {}

    static ObjectNode of(String response) {
        JsonNode examples = Contract.of("traction").at(response + "/content/application~1json/examples");
        return (ObjectNode) examples.iterator().next().path("value").deepCopy();
    }

    static ObjectNode error(String code) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("success", false)
                .put("error", "No")
                .put("code", code);
    }
}
