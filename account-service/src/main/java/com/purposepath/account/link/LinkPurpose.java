package com.purposepath.account.link;

import java.time.Duration;

/** What a link in an e-mail is for, and how long it works. */
public enum LinkPurpose {
    CONFIRM_EMAIL(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1));

    final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }
}
