package com.purposepath.common.security;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.tenant.TenantContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;

/**
 * The door of a service, in the order of the contract: token (401), tenant header (400), tenant, role and plan feature (403). Who passes
 * is bound to the thread for as long as the request is served.
 */
final class AccessFilter extends OncePerRequestFilter {

    static final String TENANT_HEADER = "X-Tenant-Id";

    private static final String BEARER = "Bearer ";
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final Operations operations;
    private final AccessTokenVerifier verifier;
    private final SessionGuard guard;

    AccessFilter(Operations operations, AccessTokenVerifier verifier, SessionGuard guard) {
        this.operations = operations;
        this.verifier = verifier;
        this.guard = guard;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HandlerMethod handler = operations.find(request);
        Access access = handler == null ? null : operations.accessOf(handler);
        if (access == null || access.isPublic()) {
            SecurityContextHolder.getContext().setAuthentication(authenticated("public"));
            chain.doFilter(request, response);
            return;
        }
        String token = tokenOf(request, access.queryToken());
        CurrentUser user = guard.check(verifier.verify(token));
        checkTenant(request, access, user);
        access.check(user);
        serve(user, token, request, response, chain);
    }

    private static String tokenOf(HttpServletRequest request, boolean fromQuery) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return header.substring(BEARER.length()).strip();
        }
        for (String name : fromQuery ? List.of("accessToken", "token") : List.<String>of()) {
            String value = request.getParameter(name);
            if (value != null) {
                return value;
            }
        }
        throw CommonError.UNAUTHORIZED.exception();
    }

    private static void checkTenant(HttpServletRequest request, Access access, CurrentUser user) {
        if (access.anyTenant()) {
            return;
        }
        String tenant = request.getHeader(TENANT_HEADER);
        if (tenant == null && access.queryToken()) {
            tenant = request.getParameter("tenant");
        }
        if (!wellFormed(tenant).equals(user.tenantId())) {
            throw CommonError.FORBIDDEN.exception("You are not signed in to this tenant");
        }
    }

    private static UUID wellFormed(@Nullable String tenant) {
        if (tenant == null || tenant.isBlank()) {
            throw ApiException.badRequest(TENANT_HEADER, TENANT_HEADER + " is required");
        }
        if (!UUID_TEXT.matcher(tenant).matches()) {
            throw ApiException.badRequest(TENANT_HEADER, TENANT_HEADER + " is a UUID");
        }
        return UUID.fromString(tenant);
    }

    private static void serve(
            CurrentUser user, String token, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContextHolder.getContext().setAuthentication(authenticated(user));
        try (var _ = MDC.putCloseable("tenantId", user.tenantId().toString());
                var _ = MDC.putCloseable("userId", user.userId().toString())) {
            ScopedValue.where(CurrentUser.CURRENT, user)
                    .where(CurrentUser.TOKEN, token)
                    .where(TenantContext.CURRENT, new TenantContext(user.tenantId(), user.userId()))
                    .call(() -> {
                        chain.doFilter(request, response);
                        return true;
                    });
        } catch (ServletException | IOException | RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new ServletException(impossible);
        }
    }

    private static UsernamePasswordAuthenticationToken authenticated(Object principal) {
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, List.of());
    }
}
