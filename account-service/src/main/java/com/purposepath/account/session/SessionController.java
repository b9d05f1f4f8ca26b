package com.purposepath.account.session;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/auth/sessions")
class SessionController {

    private final OwnSessions sessions;

    SessionController(OwnSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping
    Envelope.Page<SessionView> list(CurrentUser caller, Paging paging) {
        return sessions.list(caller, paging);
    }

    @DeleteMapping
    Envelope.Done endOthers(CurrentUser caller) {
        sessions.endOthers(caller);
        return Envelope.done();
    }

    @DeleteMapping("/{sessionId}")
    Envelope.Done end(@PathVariable UUID sessionId, CurrentUser caller) {
        sessions.end(caller, sessionId);
        return Envelope.done();
    }
}
