package com.purposepath.common.request;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses a body over the limit before it is read where its length is announced, else while it is read. */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private final RequestProperties limits;

    public BodyLimitFilter(RequestProperties limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        DataSize limit = isMultipart(request) ? limits.maxUpload() : limits.maxBody();
        if (request.getContentLengthLong() > limit.toBytes()) {
            response.setHeader("Connection", "close");
            throw tooLarge(limit);
        }
        chain.doFilter(new LimitedRequest(request, limit), response);
    }

    static ApiException tooLarge(DataSize limit) {
        return CommonError.PAYLOAD_TOO_LARGE.exception(
                "The body may have at most %d KiB".formatted(limit.toKilobytes()));
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
