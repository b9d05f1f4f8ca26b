package com.purposepath.account.joining;

import com.purposepath.account.attempt.Attempts;
import com.purposepath.account.attempt.Counter;
import com.purposepath.account.auth.AuthSession;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.AccessTokenVerifier;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Public;
import com.purposepath.common.security.SessionGuard;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Public
class JoiningController {

    private static final String BEARER = "Bearer ";

    private final AcceptService invitations;
    private final Attempts attempts;
    private final AccessTokenVerifier verifier;
    private final SessionGuard guard;

    JoiningController(AcceptService invitations, Attempts attempts, AccessTokenVerifier verifier, SessionGuard guard) {
        this.invitations = invitations;
        this.attempts = attempts;
        this.verifier = verifier;
        this.guard = guard;
    }

    @GetMapping("/invitations/preview")
    Envelope<InvitationPreview> preview(@RequestParam @Text(min = 1, max = 512) String token) {
        attempts.countVisitor(Counter.EMAIL_TOKEN);
        return Envelope.of(invitations.preview(token));
    }

    /** A token may come along and is looked at only where it matters; the tenant header never is. */
    @PostMapping("/invitations/accept")
    Envelope<AuthSession> accept(
            @Valid @RequestBody AcceptInvitation wish,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        attempts.countVisitor(Counter.EMAIL_TOKEN);
        return Envelope.of(invitations.accept(wish, callerOf(authorization)));
    }

    private @Nullable CurrentUser callerOf(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        try {
            return guard.check(
                    verifier.verify(authorization.substring(BEARER.length()).strip()));
        } catch (ApiException nobody) {
            return null;
        }
    }
}
