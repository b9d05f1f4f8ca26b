package com.purposepath.traction.batch;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.ErrorBody;
import com.purposepath.common.json.CamelCase;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal that stands in a result. */
@CamelCase
public record Failure(String error, String code, Map<String, @Nullable Object> details) {

    public static Failure of(ApiException refusal) {
        var body = ErrorBody.of(refusal);
        return new Failure(body.error(), body.code(), body.details());
    }
}
