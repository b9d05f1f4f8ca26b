package com.purposepath.gateway.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** All operations of all services, as their contract files list them. */
@Component
public class Contract {

    private final Map<Backend, OperationTree> services = new EnumMap<>(Backend.class);

    Contract() {
        for (Backend backend : Backend.values()) {
            services.put(backend, read(file(backend)));
        }
    }

    /** The contract file of a service, as it was written. */
    public static Resource file(Backend backend) {
        return new ClassPathResource("contract/" + backend.segment() + ".yaml");
    }

    /** The operations of a service at a path, by method; none where it has no such path. */
    public Map<HttpMethod, Operation> operations(Backend backend, RequestPath path) {
        OperationTree tree = services.get(backend);
        return tree == null ? Map.of() : tree.at(path.canonical().segments());
    }

    private static OperationTree read(Resource file) {
        try {
            return ContractFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
