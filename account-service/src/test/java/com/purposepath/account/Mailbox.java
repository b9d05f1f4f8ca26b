package com.purposepath.account;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The letters that the service has sent, read from the files it writes. */
@Component
public class Mailbox {

    /** A day that passes brings letters for every tenant of all tests, and they are sent one after the other. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    /** A letter as its recipient sees it. */
    public record Received(String to, String subject, String text, String html) {

        public String token() {
            var matcher = TOKEN.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("No link in " + text);
            }
            return matcher.group(1);
        }
    }

    /** Letters never change, and there are thousands of them towards the end of a run. */
    private final Map<Path, Received> known = new ConcurrentHashMap<>();

    private final Path directory;

    Mailbox(Environment environment) {
        this.directory = Path.of(environment.getRequiredProperty("account.mail.directory"));
    }

    /** Waits for the newest letter to that address whose subject contains the words. */
    public Received await(String to, String words) {
        return await(to, words, 1);
    }

    /** Waits until there are so many of them, and returns the newest. */
    public Received await(String to, String words, int count) {
        return Awaitility.await("letter '" + words + "' to " + to)
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> all(to, words), found -> found.size() >= count)
                .getLast();
    }

    /** Those that have arrived, oldest first. */
    public List<Received> all(String to, String words) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(file -> known.computeIfAbsent(file, Mailbox::read))
                    .filter(letter -> letter.to().equals(to) && letter.subject().contains(words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(null, in);
            return new Received(
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    part(message, "text/plain"),
                    part(message, "text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                String found = part(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
