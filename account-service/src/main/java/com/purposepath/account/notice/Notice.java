package com.purposepath.account.notice;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words of a billing notice, without salutation and address.
 *
 * @param label what the link is called
 * @param link  null for the billing page of the front end
 */
public record Notice(
        String subject,
        List<String> paragraphs,
        String label,
        @Nullable String link) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final String PLANS = "See plans";
    private static final String BILLING = "Open billing";

    public static Notice trialStarted(String tier, Instant end) {
        return new Notice(
                "Your trial of PurposePath " + tier + " has begun",
                List.of(
                        "You can use everything that the plan " + tier + " offers until " + DAY.format(end) + ".",
                        "Nothing is charged when the trial ends; choose a plan whenever you like."),
                PLANS,
                null);
    }

    public static Notice trialEnding(Instant end) {
        return new Notice(
                "Your trial of PurposePath ends on " + DAY.format(end),
                List.of(
                        "Your trial ends on " + DAY.format(end) + ". Choose a plan to go on without a break.",
                        "If you do nothing, nothing is charged, and what you have entered stays."),
                PLANS,
                null);
    }

    public static Notice trialExtended(Instant end) {
        return new Notice(
                "Your trial of PurposePath has been extended",
                List.of("You have more time to try things out: your trial now lasts until " + DAY.format(end) + "."),
                PLANS,
                null);
    }

    public static Notice trialOver() {
        return new Notice(
                "Your trial of PurposePath is over",
                List.of("Your trial has ended. What you have entered stays; choose a plan to go on with it."),
                PLANS,
                null);
    }

    public static Notice paymentFailed() {
        return new Notice(
                "A payment for PurposePath failed",
                List.of(
                        "We could not charge your payment method for PurposePath.",
                        "Please check it in your billing settings, so that your access goes on."),
                BILLING,
                null);
    }

    public static Notice confirmationNeeded(@Nullable String link) {
        return new Notice(
                "Your bank asks you to confirm a payment for PurposePath",
                List.of("Your bank wants you to confirm a payment for PurposePath. Until then the payment waits."),
                "Confirm the payment",
                link);
    }

    public static Notice planChanged(String tier, Instant from) {
        return new Notice(
                "Your PurposePath plan changes",
                List.of("From " + DAY.format(from) + " on, your plan is " + tier + "."),
                BILLING,
                null);
    }

    public static Notice cancelled(Instant end) {
        return new Notice(
                "Your PurposePath subscription is cancelled",
                List.of("Your subscription is cancelled. Access lasts until " + DAY.format(end)
                        + ", and nothing more is charged."),
                BILLING,
                null);
    }
}
