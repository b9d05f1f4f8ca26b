package com.purposepath.common.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a malformed id in a path means: the same as an unknown one. A service publishes one bean of this type.
 *
 * @param kinds name of the path variable to what it identifies
 */
public record PathIds(Map<String, Kind> kinds) {

    /** A malformed {@code value} of the path variable {@code name} as the 404 of its kind. */
    public ApiException notFound(String name, @Nullable Object value) {
        var kind = kinds.getOrDefault(name, new Kind(CommonError.RESOURCE_NOT_FOUND, "Resource"));
        return kind.code().notFound(kind.resourceType(), value == null ? "" : value);
    }

    /** The code and the resource type that a 404 names. */
    public record Kind(ErrorCode code, String resourceType) {}
}
