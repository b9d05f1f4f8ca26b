package com.purposepath.traction.realtime;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.changefeed.ChangeReader;
import com.purposepath.traction.changefeed.Position;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Opens streams and gives their place back when they end. */
@Service
class Streams {

    private static final int RETRY_SECONDS = 2;

    private final ChangeReader changes;
    private final Feeds feeds;
    private final StreamQuota quota;
    private volatile boolean accepting = true;

    Streams(ChangeReader changes, Feeds feeds, StreamQuota quota) {
        this.changes = changes;
        this.feeds = feeds;
        this.quota = quota;
    }

    /** Subscribes first, then replays from the client's last event, then goes on live: nothing is lost or repeated at the seam. */
    void open(
            Interest interest, @Nullable String lastEventId, HttpServletRequest request, HttpServletResponse response) {
        if (!accepting) {
            throw CommonError.SERVICE_UNAVAILABLE.exception().retryAfter(RETRY_SECONDS);
        }
        var viewer = Viewer.of(CurrentUser.get());
        Position position = changes.resume(lastEventId);
        quota.take(viewer.userId());
        var output = ServletOutput.start(request, response);
        var stream = new LiveStream(viewer, interest, output);
        output.whenEnded(() -> release(stream));
        output.whenHungUp(() -> stream.abort("hung up"));
        long joinedAt = feeds.join(stream, position.head());
        stream.open(new Replay(interest, position, Math.max(joinedAt, position.head())), changes);
    }

    /** Whether new ones are opened from now on. */
    void accept(boolean now) {
        accepting = now;
    }

    private void release(LiveStream stream) {
        feeds.leave(stream);
        quota.giveBack(stream.viewer().userId());
    }
}
