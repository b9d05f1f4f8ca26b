package com.purposepath.coaching.answer;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller method its {@link AiCall}. */
final class AiCallResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AiCall.class;
    }

    @Override
    public AiCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        AiOperation operation = Objects.requireNonNull(
                parameter.getMethodAnnotation(AiOperation.class), "a method that takes an AiCall is an @AiOperation");
        return new AiCall(operation.value(), wantsFresh(request.getHeaderValues(HttpHeaders.CACHE_CONTROL)));
    }

    private static boolean wantsFresh(String @Nullable [] cacheControl) {
        return cacheControl != null
                && Stream.of(cacheControl)
                        .flatMap(header ->
                                Stream.of(header.toLowerCase(Locale.ROOT).split(",")))
                        .anyMatch(directive -> directive.strip().equals("no-cache"));
    }
}
