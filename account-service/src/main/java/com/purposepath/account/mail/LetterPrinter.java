package com.purposepath.account.mail;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Puts a letter into its layout, as text and as HTML. */
@Component
class LetterPrinter {

    private final String from;
    private final String htmlLayout;
    private final String textLayout;

    LetterPrinter(MailSettings settings) throws IOException {
        this.from = settings.from();
        this.htmlLayout = layout("mail/letter.html");
        this.textLayout = layout("mail/letter.txt");
    }

    MimeMessage print(Letter letter) throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(asciiDomain(letter.to()));
        helper.setSubject(letter.subject());
        helper.setText(text(letter), html(letter));
        message.setHeader("Date", RFC_1123_DATE_TIME.format(OffsetDateTime.now(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    String html(Letter letter) {
        return filled(
                htmlLayout,
                Map.of(
                        "subject", HtmlUtils.htmlEscape(letter.subject()),
                        "heading", HtmlUtils.htmlEscape(letter.heading()),
                        "paragraphs",
                                letter.paragraphs().stream()
                                        .map(LetterPrinter::paragraph)
                                        .collect(Collectors.joining()),
                        "button", letter.button() == null ? "" : button(letter.button()),
                        "footnote", HtmlUtils.htmlEscape(letter.footnote())));
    }

    String text(Letter letter) {
        return filled(
                textLayout,
                Map.of(
                        "heading", letter.heading(),
                        "paragraphs", String.join("\n\n", letter.paragraphs()),
                        "button",
                                letter.button() == null
                                        ? ""
                                        : letter.button().label() + ":\n"
                                                + letter.button().link() + "\n\n",
                        "footnote", letter.footnote()));
    }

    private static String paragraph(String text) {
        return "<p style=\"margin:0 0 16px;font-size:16px;line-height:24px;color:#374151;\">"
                + HtmlUtils.htmlEscape(text).replace("\n", "<br>") + "</p>";
    }

    private static String button(Letter.Button button) {
        String link = HtmlUtils.htmlEscape(button.link());
        return """
                <table role="presentation" cellpadding="0" cellspacing="0" style="margin:8px 0 24px;"><tr>
                <td style="border-radius:8px;background:#1d4ed8;"><a href="%s" style="display:inline-block;padding:12px 24px;font-size:16px;\
                font-weight:600;color:#ffffff;text-decoration:none;">%s</a></td></tr></table>
                <p style="margin:0 0 16px;font-size:13px;line-height:20px;color:#6b7280;">Or open this address: \
                <a href="%s" style="color:#1d4ed8;word-break:break-all;">%s</a></p>""".formatted(link, HtmlUtils.htmlEscape(button.label()), link, link);
    }

    /** One pass, so that text which looks like a placeholder stays text. */
    private static String filled(String layout, Map<String, String> values) {
        return Pattern.compile("\\{\\{(\\w+)}}")
                .matcher(layout)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), "")));
    }

    private static String asciiDomain(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, at + 1) + IDN.toASCII(address.substring(at + 1));
    }

    private static String layout(String path) throws IOException {
        return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    }
}
