package com.purposepath.account.revocation;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.Public;
import com.purposepath.common.security.RevokedSessions;
import com.purposepath.common.security.SecurityProperties;
import com.purposepath.common.settings.MissingSetting;
import com.purposepath.common.web.Envelope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For gateway and services only, who show the secret that they share. */
@RestController
class RevokedSessionController {

    private static final int SHORTEST_KEY = 32;

    private final RevokedSessionList revoked;
    private final byte[] key;

    RevokedSessionController(RevokedSessionList revoked, SecurityProperties properties) {
        if (properties.internalKey().length() < SHORTEST_KEY) {
            throw new MissingSetting(
                    "PURPOSEPATH_INTERNAL_KEY must be a secret of at least 32 characters that all services share.");
        }
        this.revoked = revoked;
        this.key = properties.internalKey().getBytes(StandardCharsets.UTF_8);
    }

    @Public
    @GetMapping("/internal/revoked-sessions")
    Envelope<RevokedSessionList.Page> since(
            @RequestParam(defaultValue = "0") long since,
            @RequestHeader(name = RevokedSessions.KEY_HEADER, required = false) @Nullable String shown) {
        if (shown == null || !MessageDigest.isEqual(key, shown.getBytes(StandardCharsets.UTF_8))) {
            throw CommonError.UNAUTHORIZED.exception();
        }
        if (since < 0) {
            throw ApiException.badRequest("since", "since is a cursor of an earlier answer, or 0");
        }
        return Envelope.of(revoked.since(since));
    }
}
