package com.purposepath.common.request;

import com.purposepath.common.error.CommonError;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses a page of an origin that is not on the allow-list in the envelope. */
final class RefusingCorsProcessor extends DefaultCorsProcessor {

    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        throw CommonError.FORBIDDEN.exception("Pages of this origin may not call");
    }
}
