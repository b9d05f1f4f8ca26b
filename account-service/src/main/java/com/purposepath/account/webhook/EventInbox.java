package com.purposepath.account.webhook;

import com.purposepath.account.AccountError;
import com.purposepath.account.payment.Signature;
import com.purposepath.account.payment.WebhookSecret;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes what comes in: believes it by its signature, keeps it, and has it handled. */
@Component
class EventInbox {

    private final WebhookSecret secret;
    private final EventDispatch dispatch;
    private final JsonMapper json;
    private final Clock clock;

    EventInbox(WebhookSecret secret, EventDispatch dispatch, JsonMapper json, Clock clock) {
        this.secret = secret;
        this.dispatch = dispatch;
        this.json = json;
        this.clock = clock;
    }

    /** True for an event that has been handled before. */
    boolean receive(@Nullable String signature, byte[] body) {
        if (!Signature.isGood(signature, body, secret.value(), clock.instant())) {
            throw AccountError.INVALID_SIGNATURE.exception();
        }
        var event = Event.read(json, body);
        dispatch.keep(event, body);
        return !dispatch.handle(event);
    }

    /** Once more, an event that is kept. */
    void replay(byte[] body) {
        dispatch.handle(Event.read(json, body));
    }
}
