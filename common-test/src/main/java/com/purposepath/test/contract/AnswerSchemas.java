package com.purposepath.test.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Checks JSON against the schemas that a contract has for its answers. */
final class AnswerSchemas {

    private static final int MOST = 12;

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialect.builder(Dialects.getDraft202012())
                    .format(new Email())
                    .unknownKeywordFactory((keyword, context) -> new NonValidationKeyword(keyword))
                    .build(),
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final ClosedWorld closed;
    private final JsonNode components;
    private final JsonNode camelComponents;
    private final Map<Key, Schema> compiled = new ConcurrentHashMap<>();

    private record Key(JsonNode schema, boolean camelCase, boolean open) {}

    AnswerSchemas(Contract contract) {
        this.closed = new ClosedWorld(contract);
        this.components = closed.components();
        this.camelComponents = CamelCaseNames.in(components);
    }

    /**
     * What is wrong with the value; empty when nothing is.
     *
     * @param open whether fields that the schema does not name are fine, as in the details of an error
     */
    List<String> violations(JsonNode schema, JsonNode value, boolean camelCase, boolean open) {
        Schema compiledSchema = compiled.computeIfAbsent(new Key(schema, camelCase, open), this::compile);
        List<Error> errors = compiledSchema.validate(value);
        return errors.stream()
                .filter(error -> !isConsequence(error, errors))
                .map(AnswerSchemas::describe)
                .distinct()
                .limit(MOST)
                .toList();
    }

    // References within a contract start at its root, so each schema is compiled as a root that holds all components.
    private Schema compile(Key key) {
        JsonNode schema = key.open() ? key.schema() : closed.closed(key.schema());
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.putArray("allOf").add(key.camelCase() ? CamelCaseNames.in(schema) : schema);
        root.set("components", key.camelCase() ? camelComponents : components);
        return REGISTRY.getSchema(root);
    }

    // An object that is wrong inside counts as not looked at, so that all of its fields would be called unlisted too.
    private static boolean isConsequence(Error error, List<Error> errors) {
        return isUnlisted(error)
                && errors.stream()
                        .anyMatch(other -> other.getInstanceLocation().startsWith(error.getInstanceLocation())
                                && (!isUnlisted(other)
                                        || !other.getInstanceLocation().equals(error.getInstanceLocation())));
    }

    private static boolean isUnlisted(Error error) {
        return "unevaluatedProperties".equals(error.getKeyword());
    }

    private static String describe(Error error) {
        String place = error.getInstanceLocation().toString();
        String what = isUnlisted(error)
                ? "field '%s' is not listed in the contract".formatted(error.getProperty())
                : error.getMessage();
        return "body" + place + ": " + what;
    }
}
