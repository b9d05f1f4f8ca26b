package com.purposepath.common.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Finds the operation that a request is for before it is dispatched, so that filters know its annotations. */
public final class Operations {

    private static final String ATTRIBUTE = Operations.class.getName();

    private final RequestMappingHandlerMapping mapping;
    private final Map<HandlerMethod, Access> accesses = new ConcurrentHashMap<>();

    public Operations(RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /**
     * The controller method for this request, or null for a route nobody serves.
     *
     * @throws HttpRequestMethodNotSupportedException where the path exists with other methods
     */
    public @Nullable HandlerMethod find(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Object known = request.getAttribute(ATTRIBUTE);
        if (known instanceof HandlerMethod handler) {
            return handler;
        }
        HandlerMethod handler = lookUp(request);
        if (handler != null) {
            request.setAttribute(ATTRIBUTE, handler);
        }
        return handler;
    }

    Access accessOf(HandlerMethod handler) {
        return accesses.computeIfAbsent(handler.createWithResolvedBean(), Access::of);
    }

    private @Nullable HandlerMethod lookUp(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        try {
            ServletRequestPathUtils.parseAndCache(request);
            HandlerExecutionChain chain = mapping.getHandler(request);
            return chain != null && chain.getHandler() instanceof HandlerMethod handler ? handler : null;
        } catch (HttpRequestMethodNotSupportedException wrongMethod) {
            throw wrongMethod;
        } catch (Exception unsuitable) {
            // The dispatcher meets the same failure again and answers it; until then nobody has been let in.
            return null;
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
