package com.purposepath.traction.batch;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.value.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The requests of a batch, in their order. */
public record BatchBody(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid Request> requests) {

    /** What a request asks for. */
    public enum Op {
        GET,
        CREATE,
        UPDATE,
        DELETE
    }

    /**
     * One request.
     *
     * @param op to get, where nothing is said
     * @param force as the query parameter of the single operation
     */
    public record Request(
            @Nullable Op op,
            @Nullable String id,
            @Nullable JsonNode body,
            @Nullable String ifMatch,
            boolean force) {

        private static final Pattern TAG = Pattern.compile("\"[^\"]*\"");

        Op wanted() {
            return op == null ? Op.GET : op;
        }

        UUID target() {
            if (id == null) {
                throw ApiException.invalid("id", "id is required");
            }
            return Ids.of(id);
        }

        JsonNode content() {
            if (body == null || !body.isObject()) {
                throw ApiException.invalid("body", "body is required");
            }
            return body;
        }

        IfMatch condition() {
            if (ifMatch == null || ifMatch.equals("*")) {
                return IfMatch.ANYTHING;
            }
            if (!TAG.matcher(ifMatch).matches()) {
                throw ApiException.badRequest("if_match", "if_match is an ETag in quotes, or *");
            }
            return new IfMatch(false, Set.of(ifMatch.substring(1, ifMatch.length() - 1)));
        }
    }
}
