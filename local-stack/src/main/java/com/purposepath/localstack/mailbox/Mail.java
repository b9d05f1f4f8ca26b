package com.purposepath.localstack.mailbox;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An e-mail as it lies in a file. */
record Mail(String name, String source, String subject, String from, String to, String date, String text, String html) {

    static Mail read(Path file) {
        String name = file.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(file);
            String source = new String(bytes, StandardCharsets.UTF_8);
            try {
                return parse(name, source, new MimeMessage(null, new ByteArrayInputStream(bytes)));
            } catch (MessagingException | IOException unreadable) {
                return new Mail(name, source, "(unreadable)", "", "", "", source, "");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail parse(String name, String source, MimeMessage message) throws MessagingException, IOException {
        return new Mail(
                name,
                source,
                message.getSubject() == null ? "(no subject)" : message.getSubject(),
                addresses(message.getFrom()),
                addresses(message.getRecipients(Message.RecipientType.TO)),
                header(message, "Date"),
                body(message, "text/plain"),
                body(message, "text/html"));
    }

    private static String header(MimeMessage message, String name) throws MessagingException, IOException {
        String value = message.getHeader(name, ", ");
        return value == null ? "" : MimeUtility.decodeText(MimeUtility.unfold(value));
    }

    private static String addresses(jakarta.mail.Address @Nullable [] addresses) {
        return addresses == null
                ? ""
                : Arrays.stream(addresses)
                        .map(address ->
                                address instanceof InternetAddress known ? known.toUnicodeString() : address.toString())
                        .collect(Collectors.joining(", "));
    }

    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return String.valueOf(part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = body(child, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
