package com.purposepath.gateway.contract;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One OpenAPI document, as far as the gateway needs to understand it. */
final class ContractFile {

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);

    private final Map<?, ?> document;

    private ContractFile(Map<?, ?> document) {
        this.document = document;
    }

    static OperationTree read(Resource resource) throws IOException {
        try (Reader text = Reader.of(resource.getContentAsString(StandardCharsets.UTF_8))) {
            return new ContractFile(new Yaml(new SafeConstructor(new LoaderOptions())).load(text)).operations();
        }
    }

    private OperationTree operations() {
        var tree = new OperationTree();
        map(document.get("paths")).forEach((path, item) -> {
            for (HttpMethod method : METHODS) {
                if (map(item).get(method.name().toLowerCase(Locale.ROOT)) instanceof Map<?, ?> operation) {
                    Operation known = operation(operation);
                    paths(path, map(item), operation).forEach(each -> tree.add(each, method, known));
                }
            }
        });
        return tree;
    }

    private Operation operation(Map<?, ?> operation) {
        List<?> security =
                list(operation.containsKey("security") ? operation.get("security") : document.get("security"));
        return new Operation(
                Objects.toString(operation.get("operationId")),
                access(security),
                security.stream().anyMatch(way -> map(way).containsKey("accessTokenQuery")),
                map(operation.get("responses")).values().stream()
                        .anyMatch(answer -> contents(answer).containsKey("text/event-stream")),
                contents(operation.get("requestBody")).containsKey("multipart/form-data"));
    }

    private static Access access(List<?> security) {
        if (security.isEmpty()) {
            return Access.PUBLIC;
        }
        return security.stream().anyMatch(way -> map(way).isEmpty()) ? Access.OPTIONAL : Access.PROTECTED;
    }

    private static Stream<List<String>> paths(Object path, Map<?, ?> item, Map<?, ?> operation) {
        return Stream.of(List.of(path), list(item.get("x-aliases")), list(operation.get("x-aliases")))
                .flatMap(List::stream)
                .map(each -> RequestPath.split(each.toString()));
    }

    private Map<?, ?> contents(@Nullable Object body) {
        return map(map(resolve(map(body))).get("content"));
    }

    private Map<?, ?> resolve(Map<?, ?> node) {
        if (!(node.get("$ref") instanceof String reference)) {
            return node;
        }
        Map<?, ?> target = document;
        for (String key : reference.substring("#/".length()).split("/")) {
            target = map(target.get(key));
        }
        return target;
    }

    private static Map<?, ?> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }
}
