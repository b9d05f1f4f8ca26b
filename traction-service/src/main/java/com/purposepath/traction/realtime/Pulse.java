package com.purposepath.traction.realtime;

import com.purposepath.common.security.RevokedSessions;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes over the open streams at short intervals: signs of life, ended tokens, ended sessions. */
@Component
class Pulse {

    private final Feeds feeds;
    private final RevokedSessions sessions;

    Pulse(Feeds feeds, RevokedSessions sessions) {
        this.feeds = feeds;
        this.sessions = sessions;
    }

    @Scheduled(fixedRateString = "PT0.5S")
    void beat() {
        Instant now = Instant.now();
        for (LiveStream stream : feeds.streams()) {
            if (sessions.isEnded(stream.viewer().sessionId())) {
                stream.put(Frame.ACCESS_REVOKED);
            } else {
                stream.pulse(now);
            }
        }
    }
}
