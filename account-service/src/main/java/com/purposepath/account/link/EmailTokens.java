package com.purposepath.account.link;

import com.purposepath.account.AccountError;
import com.purposepath.account.crypto.SecretToken;
import com.purposepath.common.json.Spelling;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tokens in links: made, looked at, used up once. Only the newest of its kind works for a person. */
@Component
public class EmailTokens {

    private static final Duration REMEMBERED = Duration.ofDays(30);

    private final EmailTokenStore store;
    private final Clock clock;

    EmailTokens(EmailTokenStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A new token; older ones of the purpose stop working. */
    public String issue(LinkPurpose purpose, UUID userId) {
        Instant now = clock.instant();
        var token = SecretToken.create("");
        store.replace(purpose, userId, now);
        store.add(token.hash(), purpose, userId, now, now.plus(purpose.life));
        return token.value();
    }

    public TokenStatus status(LinkPurpose purpose, String token) {
        return store.find(SecretToken.hashOf(token), purpose, clock.instant())
                .map(EmailTokenStore.Found::status)
                .orElse(TokenStatus.NOT_FOUND);
    }

    /** Whose token it is, without using it; refuses one that is not valid. */
    public UUID owner(LinkPurpose purpose, String token) {
        var found = store.find(SecretToken.hashOf(token), purpose, clock.instant());
        return found.filter(known -> known.status() == TokenStatus.VALID)
                .map(EmailTokenStore.Found::userId)
                .orElseThrow(
                        () -> refused(found.map(EmailTokenStore.Found::status).orElse(TokenStatus.NOT_FOUND)));
    }

    /** Uses the token up; of two who try at once, one is refused. */
    public UUID use(LinkPurpose purpose, String token) {
        UUID userId = owner(purpose, token);
        if (!store.use(SecretToken.hashOf(token), clock.instant())) {
            throw refused(TokenStatus.USED);
        }
        return userId;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    void forgetOld() {
        store.deleteExpired(clock.instant().minus(REMEMBERED));
    }

    private static RuntimeException refused(TokenStatus status) {
        return AccountError.INVALID_EMAIL_TOKEN.exception(words(status)).detail("status", Spelling.wire(status));
    }

    private static String words(TokenStatus status) {
        return switch (status) {
            case USED -> "This link has been used already";
            case EXPIRED -> "This link has expired";
            case VALID, NOT_FOUND -> "This link is not known here";
        };
    }
}
