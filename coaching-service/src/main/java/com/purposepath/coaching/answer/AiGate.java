package com.purposepath.coaching.answer;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** What every AI operation asks of a request before its body is read: that it does not come too often, and that it names no unknown engine. */
final class AiGate implements HandlerInterceptor {

    private static final String ENGINE_HEADER = "X-AI-Engine";

    private final AiRate rate;

    AiGate(AiRate rate) {
        this.rate = rate;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(AiOperation.class)) {
            rate.take(CurrentUser.get());
            String engine = request.getHeader(ENGINE_HEADER);
            if (engine != null && !engine.equals(Provenance.BUILTIN)) {
                throw ApiException.badRequest(ENGINE_HEADER, ENGINE_HEADER + " is builtin or left out");
            }
        }
        return true;
    }
}
