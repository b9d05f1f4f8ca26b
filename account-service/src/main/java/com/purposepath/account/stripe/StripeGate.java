package com.purposepath.account.stripe;

import com.purposepath.account.payment.PaymentSettings;
import com.purposepath.account.payment.WhenStripe;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.settings.MissingSetting;
import com.stripe.StripeClient;
import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.StripeObjectInterface;
import com.stripe.net.RequestOptions;
import com.stripe.service.V1Services;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way to Stripe: time-outs, repeats, and what its refusals mean to us. */
@Component
@Conditional(WhenStripe.class)
class StripeGate {

    /** A call to Stripe. */
    @FunctionalInterface
    interface Call {
        StripeObjectInterface to(V1Services stripe) throws StripeException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(StripeGate.class);

    private final StripeClient client;
    private final JsonMapper json;

    StripeGate(PaymentSettings payments, StripeSettings settings, JsonMapper json) {
        if (payments.stripeKey().isBlank()) {
            throw new MissingSetting("STRIPE_SECRET_KEY is not set, but ACCOUNT_PAYMENTS asks for stripe.");
        }
        this.json = json;
        this.client = StripeClient.builder()
                .setApiKey(payments.stripeKey())
                .setApiBase(settings.apiBase())
                .setConnectTimeout((int) settings.connectTimeout().toMillis())
                .setReadTimeout((int) settings.readTimeout().toMillis())
                .setMaxNetworkRetries(settings.retries())
                .build();
    }

    /** Stripe's answer as it came; {@link Refused} when it says no, 503 when nobody knows. */
    JsonNode ask(Call call) {
        try {
            return json.readTree(call.to(client.v1()).getLastResponse().body());
        } catch (CardException declined) {
            throw new Refused(declined.getDeclineCode() == null ? declined.getCode() : declined.getDeclineCode());
        } catch (InvalidRequestException refused) {
            LOG.warn(
                    "Stripe refused request={} code={} param={}",
                    refused.getRequestId(),
                    refused.getCode(),
                    refused.getParam());
            throw new Refused(refused.getCode());
        } catch (StripeException away) {
            LOG.warn("Stripe does not answer request={} status={}", away.getRequestId(), away.getStatusCode(), away);
            throw CommonError.SERVICE_UNAVAILABLE.exception("Payments are unavailable at the moment");
        }
    }

    /** A change that counts once, however often it is asked for with that key. */
    static RequestOptions once(String key) {
        return RequestOptions.builder().setIdempotencyKey(key).build();
    }
}
