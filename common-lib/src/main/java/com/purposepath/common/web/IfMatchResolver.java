package com.purposepath.common.web;

import com.purposepath.common.error.ApiException;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@link IfMatch}; weak tags never match, as RFC 9110 (13.1.1) has it. */
final class IfMatchResolver implements HandlerMethodArgumentResolver {

    private static final Pattern LIST = Pattern.compile("\\s*(W/)?\"[^\"]*\"(\\s*,\\s*(W/)?\"[^\"]*\")*\\s*");
    private static final Pattern TAG = Pattern.compile("(W/)?\"([^\"]*)\"");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IfMatch.class;
    }

    @Override
    public IfMatch resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory factory) {
        String header = request.getHeader(HttpHeaders.IF_MATCH);
        return header == null || header.strip().equals("*") ? IfMatch.ANYTHING : parse(header);
    }

    private static IfMatch parse(String header) {
        if (header.length() > 1000 || !LIST.matcher(header).matches()) {
            throw ApiException.badRequest(HttpHeaders.IF_MATCH, "If-Match is an ETag in quotes, a list of them, or *");
        }
        var tags = new HashSet<String>();
        var tag = TAG.matcher(header);
        while (tag.find()) {
            if (tag.group(1) == null) {
                tags.add(tag.group(2));
            }
        }
        return new IfMatch(false, tags);
    }
}
