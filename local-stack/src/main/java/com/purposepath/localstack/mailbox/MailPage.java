package com.purposepath.localstack.mailbox;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox as HTML, in which nothing that came by mail is taken for markup. */
final class MailPage {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");
    private static final String FRAME = """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
              body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark }
              table { border-collapse: collapse; width: 100%% }
              th, td { text-align: left; padding: .4rem .8rem .4rem 0; vertical-align: top; border-bottom: 1px solid #8884 }
              pre { white-space: pre-wrap; overflow-wrap: anywhere }
              iframe { width: 100%%; height: 32rem; border: 1px solid #8884; background: #fff }
            </style>
            %s
            """;

    private MailPage() {}

    static String list(List<Mail> mails) {
        String rows = mails.stream().map(MailPage::row).collect(Collectors.joining());
        String table = "<table><tr><th>Subject<th>To<th>Date" + rows + "</table>";
        String hint = "<p>Nothing yet. What the local stack would send by e-mail turns up here.";
        return FRAME.formatted(
                "Mailbox",
                "<meta http-equiv=\"refresh\" content=\"10\"><h1>Mailbox</h1>" + (mails.isEmpty() ? hint : table));
    }

    private static String row(Mail mail) {
        return "<tr><td><a href=\"/mail/%s\">%s</a><td>%s<td>%s"
                .formatted(encoded(mail), escaped(mail.subject()), escaped(mail.to()), escaped(mail.date()));
    }

    static String of(Mail mail) {
        String text = mail.text().isEmpty() ? "" : "<pre>" + linked(mail.text()) + "</pre>";
        String html = mail.html().isEmpty()
                ? ""
                : "<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\" title=\"The same as HTML\" src=\"/html/"
                        + encoded(mail) + "\"></iframe>";
        return FRAME.formatted(escaped(mail.subject()), head(mail) + text + html);
    }

    /** The HTML of the mail itself, for a frame that keeps it in; its links open elsewhere. */
    static String framed(Mail mail) {
        return "<base target=\"_blank\">" + mail.html();
    }

    private static String head(Mail mail) {
        return "<p><a href=\"/\">All mail</a> · <a href=\"/source/%s\">Source</a><h1>%s</h1><p>From %s<br>To %s<br>%s"
                .formatted(
                        encoded(mail),
                        escaped(mail.subject()),
                        escaped(mail.from()),
                        escaped(mail.to()),
                        escaped(mail.date()));
    }

    static String notFound() {
        return FRAME.formatted("Not found", "<h1>There is no such mail</h1><p><a href=\"/\">All mail</a>");
    }

    private static String linked(String text) {
        var result = new StringBuilder();
        int end = 0;
        var links = LINK.matcher(text);
        while (links.find()) {
            String link = escaped(links.group());
            result.append(escaped(text.substring(end, links.start())))
                    .append("<a target=\"_blank\" rel=\"noreferrer\" href=\"" + link + "\">" + link + "</a>");
            end = links.end();
        }
        return result.append(escaped(text.substring(end))).toString();
    }

    private static String encoded(Mail mail) {
        return URLEncoder.encode(mail.name(), StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
