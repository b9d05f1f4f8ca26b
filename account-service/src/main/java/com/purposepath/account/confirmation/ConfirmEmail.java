package com.purposepath.account.confirmation;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.link.EmailTokens;
import com.purposepath.account.link.LinkPurpose;
import com.purposepath.account.user.Users;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Confirms an address with the token that was sent to it. */
@Service
class ConfirmEmail {

    private final EmailTokens tokens;
    private final Users users;
    private final AuditLog audit;

    ConfirmEmail(EmailTokens tokens, Users users, AuditLog audit) {
        this.tokens = tokens;
        this.users = users;
        this.audit = audit;
    }

    @Transactional
    public void confirm(String token) {
        UUID userId = tokens.use(LinkPurpose.CONFIRM_EMAIL, token);
        users.confirmEmail(userId);
        audit.write(AuditEntry.of(AuditAction.EMAIL_CONFIRMED, AuditTarget.USER, userId)
                .by(userId, users.get(userId).email()));
    }
}
