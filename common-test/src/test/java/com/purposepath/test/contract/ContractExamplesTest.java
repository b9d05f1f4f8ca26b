package com.purposepath.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ContractExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"account", "coaching", "traction"})
    void everyExampleOfAnAnswerSatisfiesItsOwnSchema(String service) {
        Contract contract = Contract.of(service);
        var problems = new ArrayList<String>();
        int examples = 0;

        for (Operation operation : contract.operations()) {
            for (Map.Entry<String, JsonNode> response :
                    operation.node().path("responses").properties()) {
                JsonNode json =
                        contract.resolve(response.getValue()).path("content").path("application/json");
                for (JsonNode example : examples(contract, json)) {
                    examples++;
                    boolean isError = response.getKey().matches("[45].*");
                    List<String> violations =
                            contract.schemas().violations(json.path("schema"), example, false, isError);
                    violations.forEach(
                            violation -> problems.add(operation + " " + response.getKey() + " " + violation));
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(examples).isGreaterThan(50);
    }

    private static List<JsonNode> examples(Contract contract, JsonNode content) {
        return Stream.concat(
                        content.path("examples")
                                .valueStream()
                                .map(example -> contract.resolve(example).path("value")),
                        Stream.of(content.path("example")))
                .filter(example -> !example.isMissingNode())
                .toList();
    }
}
