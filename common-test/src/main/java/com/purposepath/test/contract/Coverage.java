package com.purposepath.test.contract;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** What the tests of this process have seen of the contracts. */
public final class Coverage {

    private static final Map<String, Coverage> SERVICES = new ConcurrentSkipListMap<>();

    private final Contract contract;
    private final Set<Operation> exercised = ConcurrentHashMap.newKeySet();
    private final Set<Operation> implemented = ConcurrentHashMap.newKeySet();
    private final Set<String> unlistedRoutes = new ConcurrentSkipListSet<>();
    private final Set<String> codes = new ConcurrentSkipListSet<>();
    private volatile boolean routesKnown;

    private Coverage(Contract contract) {
        this.contract = contract;
    }

    static Coverage of(Contract contract) {
        return SERVICES.computeIfAbsent(contract.service(), name -> new Coverage(contract));
    }

    static Map<String, Coverage> services() {
        return SERVICES;
    }

    static void seen(Contract contract, Operation operation, Exchange exchange) {
        Coverage coverage = of(contract);
        if (exchange.status() < 400) {
            coverage.exercised.add(operation); // being refused does not show that it works
        }
        String code = exchange.json().path("code").asString("");
        if (!code.isEmpty()) {
            coverage.codes.add(code);
        }
    }

    /** Tells that the service under test serves this path; {@code GET /goals/{id}}. */
    public static void implemented(String service, String method, String path) {
        Coverage coverage = of(Contract.of(service));
        coverage.routesKnown = true;
        String shape = PathTemplate.of(path).shape();
        coverage.contract.operations().stream()
                .filter(operation -> operation.method().equals(method) && operation.hasShape(shape))
                .findFirst()
                .ifPresentOrElse(coverage.implemented::add, () -> coverage.unlistedRoutes.add(method + " " + path));
    }

    Contract contract() {
        return contract;
    }

    Set<Operation> exercised() {
        return exercised;
    }

    Set<Operation> implemented() {
        return implemented;
    }

    Set<String> unlistedRoutes() {
        return unlistedRoutes;
    }

    Set<String> codes() {
        return codes;
    }

    boolean routesKnown() {
        return routesKnown;
    }
}
