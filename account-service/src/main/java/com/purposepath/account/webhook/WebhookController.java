package com.purposepath.account.webhook;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
class WebhookController {

    private static final DataSize LARGEST = DataSize.ofKilobytes(512);

    record Receipt(boolean received, boolean duplicate) {}

    private final EventInbox inbox;

    WebhookController(EventInbox inbox) {
        this.inbox = inbox;
    }

    /** Reads the bytes as they came, since they are what is signed. */
    @Public
    @PostMapping("/billing/webhook")
    Envelope<Receipt> receive(
            @RequestHeader(name = "Stripe-Signature", required = false) @Nullable String signature,
            HttpServletRequest request)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes((int) LARGEST.toBytes() + 1);
        if (body.length > LARGEST.toBytes()) {
            throw CommonError.PAYLOAD_TOO_LARGE.exception("The body may have at most 512 KiB");
        }
        return Envelope.of(new Receipt(true, inbox.receive(signature, body)));
    }
}
