package com.purposepath.test.contract;

import java.util.Map;
import java.util.Set;

/** The statuses and codes that the README of the contract allows to operations without naming them there. */
final class GeneralCodes {

    /** Any operation may answer these, whether it declares them or not. */
    private static final Set<Integer> STATUSES = Set.of(405, 406, 413, 415, 429, 500, 503, 504);

    /** A protected operation may refuse at the door. */
    private static final Set<Integer> DOOR = Set.of(400, 401, 403);

    private static final Map<Integer, Set<String>> CODES = Map.ofEntries(
            Map.entry(400, Set.of("VALIDATION_ERROR")),
            Map.entry(401, Set.of("UNAUTHORIZED")),
            Map.entry(403, Set.of("FORBIDDEN")),
            Map.entry(404, Set.of("RESOURCE_NOT_FOUND")),
            Map.entry(405, Set.of("METHOD_NOT_ALLOWED")),
            Map.entry(406, Set.of("NOT_ACCEPTABLE")),
            Map.entry(412, Set.of("PRECONDITION_FAILED")),
            Map.entry(413, Set.of("PAYLOAD_TOO_LARGE")),
            Map.entry(415, Set.of("UNSUPPORTED_MEDIA_TYPE")),
            Map.entry(422, Set.of("VALIDATION_ERROR", "IDEMPOTENCY_KEY_REUSED")),
            Map.entry(429, Set.of("RATE_LIMIT_EXCEEDED")),
            Map.entry(500, Set.of("INTERNAL_SERVER_ERROR")),
            Map.entry(503, Set.of("SERVICE_UNAVAILABLE", "AI_SERVICE_UNAVAILABLE")),
            Map.entry(504, Set.of("GATEWAY_TIMEOUT")));

    private GeneralCodes() {}

    static boolean allowStatus(int status, Operation operation) {
        return STATUSES.contains(status) || (DOOR.contains(status) && !operation.isPublic());
    }

    static boolean allow(String code, int status) {
        return CODES.getOrDefault(status, Set.of()).contains(code);
    }

    static boolean allow(String code, int status, Operation operation) {
        return allow(code, status)
                || operation.declares(code, status)
                || (status == 403 && code.equals("FEATURE_NOT_AVAILABLE") && operation.has("x-feature"))
                || (status == 403 && code.equals("INSUFFICIENT_PERMISSIONS") && asksForRole(operation));
    }

    private static boolean asksForRole(Operation operation) {
        return operation.has("x-roles") || operation.has("x-roles-others");
    }
}
