package com.purposepath.common.web;

import com.purposepath.common.json.JsonAutoConfiguration;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes camelCase where the request asks for it. Media types count as compatible whatever their parameters, so the header's own
 * {@code case} is looked at here.
 */
final class CamelCaseConverter extends JacksonJsonHttpMessageConverter {

    private static final String ASKED = "case=camel";

    CamelCaseConverter(JsonMapper mapper) {
        super(JsonAutoConfiguration.camelCased(mapper));
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    public boolean canWrite(ResolvableType type, Class<?> valueClass, @Nullable MediaType mediaType) {
        return isAskedFor() && super.canWrite(type, valueClass, mediaType);
    }

    private static boolean isAskedFor() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                && isAskedFor(attributes.getRequest());
    }

    private static boolean isAskedFor(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return (accept != null && accept.contains(ASKED)) || isInQuery(request.getQueryString());
    }

    /** Not by {@code getParameter}, which reads a body that may be what has just been refused. */
    private static boolean isInQuery(@Nullable String query) {
        return query != null && List.of(query.split("&")).contains(ASKED);
    }
}
