package com.purposepath.traction.realtime;

import com.purposepath.traction.change.Committed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Passes a commit of this replica on: to its own streams at once, to the others by the bus. */
@Component
class WakeUps {

    private final Feeds feeds;
    private final WakeUpBus bus;

    WakeUps(Feeds feeds, WakeUpBus bus) {
        this.feeds = feeds;
        this.bus = bus;
    }

    @EventListener
    void on(Committed news) {
        feeds.wake(news);
        bus.announce(news);
    }
}
