package com.purposepath.account.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.MovableClock;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceTest(value = "account", properties = "account.mail.poll=1h")
class MailDeliveryTest {

    final Outbox outbox;
    final MailQueue queue;
    final LetterPrinter printer;
    final MovableClock clock;
    final JdbcClient jdbc;
    final String to = "rosa." + UUID.randomUUID() + "@purposepath.example";
    final List<UUID> sent = Collections.synchronizedList(new ArrayList<>());

    MailDeliveryTest(Outbox outbox, MailQueue queue, LetterPrinter printer, MovableClock clock, JdbcClient jdbc) {
        this.outbox = outbox;
        this.queue = queue;
        this.printer = printer;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeEach
    @AfterEach
    void emptyAndNow() {
        jdbc.sql("delete from outgoing_mail").update();
        clock.reset();
    }

    @Test
    void aLetterIsSentOnceAndForgotten() {
        outbox.queue(Letters.passwordChanged(to, "Rosa"));

        postman().deliver();
        postman().deliver();
        assertThat(sent).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void whileTheMailServerIsDownLettersWaitEverLonger() {
        outbox.queue(Letters.passwordChanged(to, "Rosa"));
        Postman unlucky = new Postman(
                queue,
                printer,
                (id, message) -> {
                    throw new MessagingException("Connection refused");
                },
                clock);

        unlucky.deliver();
        unlucky.deliver();
        assertThat(waiting()).isEqualTo(1);
        postman().deliver();
        assertThat(sent).isEmpty();

        clock.pass(Duration.ofHours(1));
        postman().deliver();
        assertThat(sent).hasSize(1);
    }

    @Test
    void aLetterThatCannotBeSentForDaysIsGivenUp() {
        outbox.queue(Letters.passwordChanged(to, "Rosa"));
        clock.pass(Duration.ofDays(4));
        new Postman(
                        queue,
                        printer,
                        (id, message) -> {
                            throw new MessagingException("Connection refused");
                        },
                        clock)
                .deliver();

        assertThat(waiting()).isZero();
    }

    @Test
    void severalReplicasSendEachLetterOnce() {
        for (int i = 0; i < 30; i++) {
            outbox.queue(Letters.passwordChanged(to, "Rosa"));
        }
        Together.times(4, () -> {
            postman().deliver();
            return true;
        });
        postman().deliver();

        assertThat(sent).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void whatALetterSaysIsNotReadableInTheDatabase() {
        outbox.queue(Letters.resetPassword(to, "Rosa", "https://app.example/reset-password?token=very-secret"));

        byte[] stored = jdbc.sql("select content from outgoing_mail")
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("very-secret", to);
    }

    @Test
    void whatPeopleWroteIsNeverHtmlNorAHeader() throws MessagingException {
        var letter = new Letter(
                to, "Hi\r\nBcc: all@x.example", "Hello <b>", List.of("{{footnote}} & \"<script>\""), null, "foot");

        assertThat(printer.html(letter))
                .contains("Hello &lt;b&gt;", "{{footnote}} &amp; &quot;&lt;script&gt;&quot;")
                .doesNotContain("<script>");
        assertThat(printer.print(letter).getHeader("Bcc")).isNull();
        assertThat(printer.print(letter).getSubject()).isEqualTo("Hi Bcc: all@x.example");
    }

    @Test
    void anInternationalDomainIsWrittenInAscii() throws MessagingException {
        var message = printer.print(Letters.passwordChanged("rosa@bäckerei.example", "Rosa"));

        assertThat(message.getAllRecipients()[0]).hasToString("rosa@xn--bckerei-5wa.example");
    }

    private Postman postman() {
        return new Postman(queue, printer, (id, message) -> sent.add(id), clock);
    }

    private long waiting() {
        return jdbc.sql("select count(*) from outgoing_mail").query(Long.class).single();
    }
}
