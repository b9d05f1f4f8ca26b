package com.purposepath.account.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.UUID;

/** The way out of the service for letters. */
interface MailTransport {

    /** Hands the message over; {@code id} is the same when a letter is sent again because the first time may have failed. */
    void send(UUID id, MimeMessage message) throws MessagingException, IOException;
}
