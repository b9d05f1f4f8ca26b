package com.purposepath.account.twinportal;

import static org.springframework.web.util.HtmlUtils.htmlEscape;

import com.purposepath.account.payment.Cents;
import com.purposepath.account.payment.WhenSimulated;
import com.purposepath.account.twin.TwinConsole;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The page on which a simulated customer looks after card and invoices. */
@Component
@Conditional(WhenSimulated.class)
class TwinPage {

    private static final List<String> CARDS =
            List.of("pm_card_visa", "pm_card_chargeDeclined", "pm_card_authenticationRequired");

    private final TwinConsole console;

    TwinPage(TwinConsole console) {
        this.console = console;
    }

    String of(String customer, String back) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Simulated billing portal</title>
                <style>body{font:16px/1.5 system-ui;max-width:40rem;margin:2rem auto;padding:0 1rem}td{padding:.25rem 1rem .25rem 0}</style>
                <h1>Simulated billing portal</h1><p>No money moves here.</p>
                <h2>Card</h2>%s<h2>Payments that wait for you</h2>%s<h2>Invoices</h2><table>%s</table>
                <p><a href="%s">Back</a></p></html>""".formatted(cards(customer), waiting(customer), invoices(customer), htmlEscape(back));
    }

    private static String cards(String customer) {
        return CARDS.stream()
                .map(card -> button("/simulated/portal/%s/card?card=%s".formatted(htmlEscape(customer), card), card))
                .collect(Collectors.joining());
    }

    private String waiting(String customer) {
        return console.waiting(customer).stream()
                .map(payment -> button(
                        "/simulated/portal/%s/confirm?intent=%s".formatted(htmlEscape(customer), payment.intentId()),
                        "Confirm " + Cents.toMajor(payment.cents())))
                .collect(Collectors.joining());
    }

    private String invoices(String customer) {
        return console.invoices(customer).stream()
                .map(line -> "<tr><td>%s<td>%s<td>%s<td>%s"
                        .formatted(
                                line.number(),
                                htmlEscape(line.description()),
                                Cents.toMajor(line.cents()),
                                line.status()))
                .collect(Collectors.joining());
    }

    private static String button(String action, String label) {
        return "<form method=\"post\" action=\"%s\"><button>%s</button></form>".formatted(action, label);
    }
}
