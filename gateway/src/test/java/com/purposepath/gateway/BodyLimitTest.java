package com.purposepath.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyLimitTest extends GatewayTest {

    private static final int MEBIBYTE = 1024 * 1024;

    @Test
    void aBodyUpToTheLimitGoesThrough() {
        var answer = send(
                "/traction/goals", request -> signedIn(request).POST(BodyPublishers.ofByteArray(letters(MEBIBYTE))));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(lastGoals().body()).hasSize(MEBIBYTE);
    }

    @Test
    void anAnnouncedBodyOverTheLimitIsRefusedBeforeItIsSent() throws IOException {
        int before = traction.seen("/goals").size();
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(
                            ("POST /traction/goals HTTP/1.1\r\nHost: g\r\nContent-Type: application/json\r\nContent-Length: 52428800\r\n"
                                            + "Authorization: Bearer " + tokens.good() + "\r\n\r\n")
                                    .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8);
            assertThat(answer).isEqualTo("HTTP/1.1 413");
        }
        assertThat(traction.seen("/goals")).hasSize(before);
    }

    @Test
    void aClientThatWaitsForPermissionIsNotLetOn() {
        String answer = raw(
                "POST /traction/goals HTTP/1.1\r\nHost: g\r\nContent-Length: 52428800\r\nExpect: 100-continue\r\nAuthorization: Bearer "
                        + tokens.good() + "\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .containsIgnoringCase("connection: close")
                .doesNotContain("100 Continue");
        assertThat(rawCode(answer)).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void aClientThatSendsAllTheSameStillGetsItsAnswer() {
        var answer = send(
                "/traction/goals",
                request -> signedIn(request).POST(BodyPublishers.ofByteArray(letters(50 * MEBIBYTE))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("PAYLOAD_TOO_LARGE");
    }

    @Test
    void aBodyOfUnknownLengthIsRefusedOnceTooMuchOfItHasCome() {
        var answer = send(
                "/traction/goals",
                request -> signedIn(request)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(letters(3 * MEBIBYTE)))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(code(answer)).isEqualTo("PAYLOAD_TOO_LARGE");
        var small = send(
                "/traction/goals",
                request -> signedIn(request)
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(letters(2000)))));
        assertThat(small.statusCode()).isEqualTo(200);
        assertThat(lastGoals().body()).hasSize(2000);
    }

    @Test
    void uploadsMayBeLargerWhereTheContractTakesThem() {
        String type = "multipart/form-data; boundary=x";
        var upload = send(
                "/traction/goals/7/attachments",
                request -> signedIn(request)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(letters(5 * MEBIBYTE))));
        assertThat(upload.statusCode()).isEqualTo(200);
        var tooLarge = send(
                "/traction/goals/7/attachments",
                request -> signedIn(request)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(letters(12 * MEBIBYTE))));
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        var elsewhere = send(
                "/traction/goals",
                request -> signedIn(request)
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(letters(5 * MEBIBYTE))));
        assertThat(elsewhere.statusCode()).isEqualTo(413);
    }

    private static byte[] letters(int count) {
        return "a".repeat(count).getBytes(StandardCharsets.US_ASCII);
    }
}
