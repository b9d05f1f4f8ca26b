package com.purposepath.traction.realtime;

import com.purposepath.traction.changefeed.Change;
import com.purposepath.traction.changefeed.ChangeReader;
import com.purposepath.traction.changefeed.Position;
import java.io.IOException;
import java.util.List;

/**
 * What a stream sends before its live events: those that the client missed, or the word that it has to start anew.
 *
 * @param to the last event of the replay; live ones come after it
 */
record Replay(Interest interest, Position from, long to) {

    private static final int RETRY_MILLIS = 3_000;
    private static final int PAGE = 500;

    void send(ChangeReader log, Output output) throws IOException {
        output.write(Frame.retry(RETRY_MILLIS).bytes());
        output.flush();
        if (from.lost() == null) {
            sendMissed(log, output);
        } else {
            output.write(Frame.resync(from.lost(), to).bytes());
        }
        output.write(Frame.ready(to).bytes());
        output.flush();
    }

    private void sendMissed(ChangeReader log, Output output) throws IOException {
        long after = from.after();
        while (after < to) {
            List<Change> page = interest.read(log, after, PAGE);
            for (Change change : page) {
                if (change.seq() <= to && interest.covers(change)) {
                    output.write(Frame.of(change).bytes());
                }
            }
            after = page.size() < PAGE ? to : page.getLast().seq();
        }
    }
}
