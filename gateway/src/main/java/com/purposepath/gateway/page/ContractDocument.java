package com.purposepath.gateway.page;

import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.contract.Contract;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.json.JsonMapper;

/** The contract files as JSON, which a browser can read by itself. Made when first asked for, and then kept. */
@Component
class ContractDocument {

    private final Map<Backend, Mono<byte[]>> documents = new EnumMap<>(Backend.class);

    ContractDocument() {
        for (Backend backend : Backend.values()) {
            documents.put(
                    backend,
                    Mono.fromCallable(() -> json(backend))
                            .subscribeOn(Schedulers.boundedElastic())
                            .cache());
        }
    }

    Mono<byte[]> of(Backend backend) {
        return documents.getOrDefault(backend, Mono.empty());
    }

    private static byte[] json(Backend backend) throws IOException {
        var options = new DumperOptions();
        var loading = new LoaderOptions();
        var yaml = new Yaml(new SafeConstructor(loading), new Representer(options), options, loading, new JsonTypes());
        try (InputStream text = Contract.file(backend).getInputStream()) {
            return JsonMapper.shared().writeValueAsBytes(yaml.load(text));
        }
    }

    /** Only what JSON has: an example like 2025-10-17 stays the text that it is. */
    private static final class JsonTypes extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.MERGE, MERGE, "<");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
        }
    }
}
