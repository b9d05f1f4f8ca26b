package com.purposepath.common.error;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/** Finds the refusal that a framework's exception stands for. */
final class Refusals {

    private Refusals() {}

    /** A rule's own refusal, where a framework has wrapped it. */
    static @Nullable ApiException within(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ApiException refusal) {
                return refusal;
            }
        }
        return null;
    }

    static ApiException ofStatus(HttpStatusCode status) {
        for (CommonError code : CommonError.values()) {
            if (code.status().value() == status.value() && code != CommonError.BUSINESS_RULE_VIOLATION) {
                return code.exception();
            }
        }
        return CommonError.MALFORMED_REQUEST.exception();
    }
}
