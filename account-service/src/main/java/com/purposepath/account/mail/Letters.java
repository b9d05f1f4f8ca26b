package com.purposepath.account.mail;

import com.purposepath.account.mail.Letter.Button;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The words of every letter that the service sends. */
public final class Letters {

    private static final String NOT_ME =
            "If this was not you, set a new password at once: all your sessions end with it.";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private Letters() {}

    /** Good for 24 hours. */
    public static Letter confirmAddress(String to, String name, String link) {
        return new Letter(
                to,
                "Confirm your e-mail address",
                greeting(name),
                List.of("Welcome to PurposePath. Please confirm that this address is yours."),
                new Button("Confirm my address", link),
                "The link works once and for 24 hours. If you did not sign up, you can ignore this letter.");
    }

    /** Good for one hour. */
    public static Letter resetPassword(String to, String name, String link) {
        return new Letter(
                to,
                "Set a new password",
                greeting(name),
                List.of("Somebody, hopefully you, has asked to set a new password for your PurposePath account."),
                new Button("Set a new password", link),
                "The link works once and for one hour. If you did not ask for it, nothing has changed and you can ignore this letter.");
    }

    public static Letter passwordChanged(String to, String name) {
        return notice(
                to,
                name,
                "Your password was changed",
                "The password of your PurposePath account was just changed.",
                NOT_ME);
    }

    public static Letter secondFactorOn(String to, String name) {
        return notice(
                to,
                name,
                "Your second factor is on",
                "From now on, signing in to PurposePath needs a code from your authenticator app, or one of your recovery codes.",
                NOT_ME);
    }

    public static Letter secondFactorOff(String to, String name) {
        return notice(
                to,
                name,
                "Your second factor is off",
                "Signing in to PurposePath no longer needs a code. Your recovery codes have stopped working.",
                NOT_ME);
    }

    public static Letter recoveryCodesReplaced(String to, String name) {
        return notice(
                to,
                name,
                "Your recovery codes were replaced",
                "You have new recovery codes for PurposePath; the old ones have stopped working.",
                NOT_ME);
    }

    public static Letter recoveryCodeUsed(String to, String name, int left) {
        return notice(
                to,
                name,
                "A recovery code was used",
                "One of your recovery codes for PurposePath was just used. Codes left: " + left + ".",
                NOT_ME);
    }

    /** Good for seven days. */
    public static Letter invited(String to, String inviter, String tenant, @Nullable String message, String link) {
        String who = inviter.isBlank() ? "Somebody" : inviter;
        var paragraphs = new ArrayList<String>();
        paragraphs.add(who + " invites you to plan together in " + tenant + " on PurposePath.");
        if (message != null && !message.isBlank()) {
            paragraphs.add("“" + message + "”");
        }
        return new Letter(
                to,
                who + " invites you to " + tenant,
                "Hello",
                List.copyOf(paragraphs),
                new Button("See the invitation", link),
                "The link works for seven days. If you do not know what this is about, you can ignore this letter.");
    }

    public static Letter roleChanged(String to, String name, String tenant, String role) {
        return notice(
                to,
                name,
                "Your role has changed",
                "In " + tenant + " you are now: " + role + ".",
                "If this is unexpected, please ask the people who run the tenant.");
    }

    public static Letter removedFromTenant(String to, String name, String tenant) {
        return notice(
                to,
                name,
                "You no longer belong to " + tenant,
                "Your membership of " + tenant + " has ended, and with it your sessions there.",
                "Your account and your other memberships stay as they are.");
    }

    public static Letter refreshTokenReused(String to, String name) {
        return notice(
                to,
                name,
                "We ended one of your sessions",
                "A sign-in token of yours was presented a second time. That can mean that somebody has copied it, so we ended the session it"
                        + " belongs to. Please sign in again.",
                "If you do not know how this could happen, set a new password as well.");
    }

    public static Letter trialStarted(String to, String name, String tier, Instant end, String frontendBase) {
        return new Letter(
                to,
                "Your trial of PurposePath " + tier + " has begun",
                greeting(name),
                List.of(
                        "You can use everything that the plan " + tier + " offers until " + DAY.format(end) + ".",
                        "Nothing is charged when the trial ends; choose a plan whenever you like."),
                new Button("See plans", frontendBase + "/billing"),
                "You receive this letter because you own the account.");
    }

    private static Letter notice(String to, String name, String subject, String what, String advice) {
        return new Letter(
                to,
                subject,
                greeting(name),
                List.of(what, advice),
                null,
                "You receive this letter for the safety of your account.");
    }

    private static String greeting(@Nullable String name) {
        return name == null || name.isBlank() ? "Hello" : "Hello " + name;
    }
}
