package com.purposepath.account.mail;

import jakarta.validation.constraints.NotBlank;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How letters leave the service.
 *
 * @param from      sender, with a name if wanted ({@code ACCOUNT_MAIL_FROM})
 * @param directory where letters are written as {@code .eml} files ({@code ACCOUNT_MAIL_DIRECTORY})
 * @param giveUp    how long a letter is tried before it is dropped
 */
@Validated
@ConfigurationProperties("account.mail")
record MailSettings(
        @DefaultValue("PurposePath <no-reply@purposepath.example>") @NotBlank
        String from,

        @DefaultValue(".purposepath/mail") Path directory,
        @DefaultValue("3d") Duration giveUp) {}
