package com.purposepath.account.refresh;

import com.purposepath.account.AccountError;
import com.purposepath.account.session.PresentedToken;
import com.purposepath.account.session.PresentedToken.Good;
import com.purposepath.account.session.PresentedToken.Reused;
import com.purposepath.account.session.PresentedToken.Useless;
import com.purposepath.account.session.Sessions;
import com.purposepath.common.error.ApiException;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exchanges refresh tokens. What is refused may still have changed something: a reused token ends its session. */
@Service
@Transactional(noRollbackFor = ApiException.class)
class Refreshing {

    private final Sessions sessions;
    private final ReuseAlarm alarm;
    private final Renewal renewal;

    Refreshing(Sessions sessions, ReuseAlarm alarm, Renewal renewal) {
        this.sessions = sessions;
        this.alarm = alarm;
        this.renewal = renewal;
    }

    TokenPair refresh(String token) {
        Good good = good(token);
        var holder = renewal.holder(good.userId(), good.tenantId());
        return renewal.pairFor(holder, sessions.renew(good));
    }

    /** When the token ends, if it could be exchanged; it is not used up. */
    Instant expiryOf(String token) {
        Good good = good(token);
        renewal.holder(good.userId(), good.tenantId());
        return good.expiresAt();
    }

    private Good good(String token) {
        PresentedToken presented = sessions.present(token);
        return switch (presented) {
            case Good good -> good;
            case Reused reused -> throw alarm.raise(reused);
            case Useless useless -> throw AccountError.INVALID_TOKEN.exception();
        };
    }
}
