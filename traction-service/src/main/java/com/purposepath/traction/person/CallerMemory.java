package com.purposepath.traction.person;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.tenant.TenantContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Remembers each caller by the name in the token, once per name and process. */
@Component
class CallerMemory implements HandlerInterceptor {

    private static final int MOST = 100_000;

    private final PersonMemory memory;
    private final Map<Caller, String> seen = new ConcurrentHashMap<>();

    CallerMemory(PersonMemory memory) {
        this.memory = memory;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var user = CurrentUser.find();
        if (user != null && TenantContext.current().tenantId() != null) {
            remember(user);
        }
        return true;
    }

    private void remember(CurrentUser user) {
        var caller = new Caller(user.tenantId(), user.userId());
        if (!user.name().equals(seen.get(caller))) {
            memory.remember(user.userId(), user.name(), user.email());
            if (seen.size() >= MOST) {
                seen.clear();
            }
            seen.put(caller, user.name());
        }
    }

    private record Caller(UUID tenantId, UUID userId) {}
}
