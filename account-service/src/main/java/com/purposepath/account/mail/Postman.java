package com.purposepath.account.mail;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what waits in the outbox. Several replicas may do so at once; a letter that fails is tried again, ever later. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailQueue queue;
    private final LetterPrinter printer;
    private final MailTransport transport;
    private final Clock clock;

    Postman(MailQueue queue, LetterPrinter printer, MailTransport transport, Clock clock) {
        this.queue = queue;
        this.printer = printer;
        this.transport = transport;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "${account.mail.poll:PT1S}")
    void deliver() {
        for (var mail : queue.claim(clock.instant())) {
            deliver(mail);
        }
    }

    private void deliver(MailQueue.Mail mail) {
        try {
            transport.send(mail.id(), printer.print(queue.letterOf(mail)));
            queue.sent(mail.id());
            LOG.info("Mail sent mail={}", mail.id());
        } catch (MessagingException | IOException | MailException e) {
            tryAgain(mail.id(), mail.attempts(), e);
        }
    }

    private void tryAgain(UUID id, int attempts, Exception reason) {
        Duration pause = Duration.ofSeconds(Math.min(3600, 10L << Math.min(attempts, 9)));
        Instant next = clock.instant().plus(pause);
        boolean kept = queue.postpone(id, next);
        LOG.warn("Mail not sent mail={} attempts={} {}", id, attempts, kept ? "next=" + next : "given up", reason);
    }
}
