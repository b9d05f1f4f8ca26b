package com.purposepath.localstack.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    private static final String MAIL = """
            From: PurposePath <no-reply@purposepath.local>
            To: maya@purposepath.example
            Subject: =?UTF-8?Q?Confirm_<b>your</b>_address_=E2=80=94_now?=
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="cut"

            --cut
            Content-Type: text/plain; charset=UTF-8

            Open http://localhost:3000/confirm-email?token=a&b=<c> today
            --cut
            Content-Type: text/html; charset=UTF-8

            <p>Open it<script>alert(1)</script>
            --cut--
            """.replace("\n", "\r\n");

    @TempDir
    Path directory;

    Mailbox mailbox;
    String address;

    @BeforeEach
    void open() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        mailbox = Mailbox.start(port, directory);
        address = "http://localhost:" + port;
    }

    @AfterEach
    void close() {
        mailbox.close();
    }

    @Test
    void anEmptyMailboxSaysSo() throws Exception {
        assertThat(get("/").body()).contains("Nothing yet");
    }

    @Test
    void mailIsListedAndNothingInItIsTakenForMarkup() throws Exception {
        Files.writeString(directory.resolve("1.eml"), MAIL);

        assertThat(get("/").body())
                .contains("Confirm &lt;b&gt;your&lt;/b&gt; address — now", "maya@purposepath.example", "/mail/1.eml");
    }

    @Test
    void aMailIsShownAsTextWithLinksThatCanBeFollowed() throws Exception {
        Files.writeString(directory.resolve("1.eml"), MAIL);

        assertThat(get("/mail/1.eml").body())
                .contains("href=\"http://localhost:3000/confirm-email?token=a&amp;b=\"", "&lt;c&gt; today")
                .contains("<iframe sandbox=\"allow-popups allow-popups-to-escape-sandbox\"")
                .doesNotContain("<script>");
    }

    @Test
    void itsHtmlRunsNoScriptsAndLoadsNothing() throws Exception {
        Files.writeString(directory.resolve("1.eml"), MAIL);

        HttpResponse<String> html = get("/html/1.eml");

        assertThat(html.body()).contains("<p>Open it");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("sandbox ")
                .contains("default-src 'none'")
                .doesNotContain("allow-scripts");
    }

    @Test
    void noNameLeadsOutOfTheDirectory() throws Exception {
        Files.writeString(directory.resolve("secrets"), "hidden");

        assertThat(get("/source/secrets").statusCode()).isEqualTo(404);
        assertThat(get("/source/..%2Fsecrets.eml").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        }
    }
}
