package com.purposepath.common.web;

import com.purposepath.common.error.CommonError;
import java.util.Set;

/**
 * The versions that a change is meant for, out of the header {@code If-Match}; a controller takes it as a parameter.
 *
 * @param anything whether every version will do: no header, or {@code *}
 * @param tags the opaque tags, without quotes
 */
public record IfMatch(boolean anything, Set<String> tags) {

    public static final IfMatch ANYTHING = new IfMatch(true, Set.of());

    /** Refuses the change with 412 when the resource has moved on. */
    public void check(long version) {
        if (!anything && !tags.contains(Long.toString(version))) {
            throw CommonError.PRECONDITION_FAILED.exception();
        }
    }
}
