package com.purposepath.account.attempt;

import java.time.Duration;

/** What is counted, how often it may happen, and in how long a time. */
public enum Counter {
    FAILED_LOGIN(5, Duration.ofMinutes(15)),
    FAILED_LOGIN_OF_ADDRESS(50, Duration.ofMinutes(15)),
    SESSION(60, Duration.ofMinutes(1)),
    REGISTER(30, Duration.ofHours(1)),
    MAIL_TO_EMAIL(3, Duration.ofHours(1)),
    MAIL_OF_ADDRESS(20, Duration.ofHours(1)),
    EMAIL_TOKEN(30, Duration.ofMinutes(1)),
    PROMO_CODE(30, Duration.ofMinutes(1)),
    INVITATION(100, Duration.ofDays(1));

    final int max;
    final Duration window;

    Counter(int max, Duration window) {
        this.max = max;
        this.window = window;
    }
}
