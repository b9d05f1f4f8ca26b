package com.purposepath.localstack.mailbox;

import com.purposepath.localstack.home.StackFailure;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Serves the e-mails of a directory as web pages, to this machine only. */
public final class Mailbox implements AutoCloseable {

    private static final String NOTHING =
            "default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    private static final String FOREIGN =
            "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final HttpServer server;
    private final MailDirectory mails;

    private Mailbox(HttpServer server, MailDirectory mails) {
        this.server = server;
        this.mails = mails;
    }

    public static Mailbox start(int port, Path directory) {
        try {
            var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
            var mailbox = new Mailbox(HttpServer.create(address, 0), new MailDirectory(directory));
            mailbox.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            mailbox.server.createContext("/", mailbox::answer);
            mailbox.server.start();
            return mailbox;
        } catch (IOException e) {
            throw new StackFailure("The mailbox cannot listen on port " + port + ": " + e.getMessage(), e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!isForUs(exchange)) {
                send(exchange, 403, "text/plain", NOTHING, "Not here.");
            } else if (!exchange.getRequestMethod().equals("GET")) {
                send(exchange, 405, "text/plain", NOTHING, "This mailbox can only be read.");
            } else {
                answerGet(exchange);
            }
        }
    }

    // A page of another site whose name leads to 127.0.0.1 must not read password resets.
    private static boolean isForUs(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?");
    }

    private void answerGet(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().substring(1).split("/");
        String name = path.length > 1 ? path[1] : "";
        switch (path[0]) {
            case "" -> send(exchange, 200, "text/html", PAGE, MailPage.list(mails.newestFirst()));
            case "mail" -> show(exchange, name, "text/html", PAGE, MailPage::of);
            case "html" -> show(exchange, name, "text/html", FOREIGN, MailPage::framed);
            case "source" -> show(exchange, name, "text/plain", NOTHING, Mail::source);
            default -> send(exchange, 404, "text/html", PAGE, MailPage.notFound());
        }
    }

    private void show(HttpExchange exchange, String name, String type, String policy, Function<Mail, String> view)
            throws IOException {
        var mail = mails.find(name);
        if (mail.isPresent()) {
            send(exchange, 200, type, policy, view.apply(mail.get()));
        } else {
            send(exchange, 404, "text/html", PAGE, MailPage.notFound());
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String policy, String body)
            throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type + "; charset=utf-8");
        headers.set("Content-Security-Policy", policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
