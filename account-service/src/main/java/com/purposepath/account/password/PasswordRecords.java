package com.purposepath.account.password;

import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.session.SessionEnds;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a new password means: sessions end, the lock is lifted, notice is given. All of it, or nothing. */
@Service
@Transactional
class PasswordRecords {

    private final Users users;
    private final SessionEnds sessions;
    private final EmailTokens tokens;
    private final PasswordNews news;

    PasswordRecords(Users users, SessionEnds sessions, EmailTokens tokens, PasswordNews news) {
        this.users = users;
        this.sessions = sessions;
        this.tokens = tokens;
        this.news = news;
    }

    /** Whoever holds the token also reads the mail, so the address is confirmed by it. */
    public void reset(String token, String hash) {
        UUID userId = tokens.use(LinkPurpose.RESET_PASSWORD, token);
        users.changePassword(userId, hash);
        boolean confirmed = users.confirmEmail(userId);
        sessions.endAll(userId, session -> true);
        news.reset(users.get(userId), confirmed);
    }

    public void change(UUID userId, String hash, UUID keptSession) {
        users.changePassword(userId, hash);
        sessions.endAll(userId, session -> !session.id().equals(keptSession));
        news.changed(users.get(userId));
    }
}
