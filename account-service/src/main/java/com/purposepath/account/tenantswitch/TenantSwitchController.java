package com.purposepath.account.tenantswitch;

import com.purposepath.account.auth.AuthSession;
import com.purposepath.account.refresh.RefreshCookie;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TenantSwitchController {

    private final TenantSwitch switching;
    private final RefreshCookie cookies;

    TenantSwitchController(TenantSwitch switching, RefreshCookie cookies) {
        this.switching = switching;
        this.cookies = cookies;
    }

    @PostMapping({"/tenants/{tenantId}:switch", "/organizations/{tenantId}:switch"})
    ResponseEntity<Envelope<AuthSession>> switchTo(
            CurrentUser caller,
            @PathVariable String tenantId,
            @CookieValue(name = RefreshCookie.NAME, required = false) @Nullable String cookie) {
        AuthSession session = switching.switchTo(caller, idOf(tenantId));
        return cookies.answer(session.refreshToken(), session.refreshExpiresIn(), cookie != null, session);
    }

    /** A malformed id is a tenant that nobody belongs to. */
    private static UUID idOf(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw CommonError.FORBIDDEN.exception("You are not a member of this tenant");
        }
    }
}
