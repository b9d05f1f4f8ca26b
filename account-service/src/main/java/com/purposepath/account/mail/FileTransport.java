package com.purposepath.account.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes letters into a directory, one {@code .eml} file each, which any mail client opens. */
@Component
class FileTransport implements MailTransport {

    private final Path directory;

    FileTransport(MailSettings settings) {
        this.directory = settings.directory();
    }

    /** Ids are ordered by time, and so are the files; a half-written one is never seen under its final name. */
    @Override
    public void send(UUID id, MimeMessage message) throws MessagingException, IOException {
        Files.createDirectories(directory);
        Path unfinished = Files.createTempFile(directory, "." + id, ".part");
        try (var out = Files.newOutputStream(unfinished)) {
            message.writeTo(out);
        }
        Files.move(
                unfinished,
                directory.resolve(id + ".eml"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
