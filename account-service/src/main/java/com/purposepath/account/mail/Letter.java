package com.purposepath.account.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is to be told by e-mail; the layout is added when it is sent.
 *
 * @param to         address of the one recipient
 * @param subject    one line
 * @param heading    greeting or headline
 * @param paragraphs plain text, also where people wrote it
 * @param button     the link to follow, if there is one
 * @param footnote   small print below
 */
public record Letter(
        String to,
        String subject,
        String heading,
        List<String> paragraphs,
        @Nullable Button button,
        String footnote) {

    /** A link that stands out. */
    public record Button(String label, String link) {}

    public Letter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ");
    }
}
