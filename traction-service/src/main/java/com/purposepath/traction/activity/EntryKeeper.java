package com.purposepath.traction.activity;

import com.purposepath.traction.change.Recorded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Stores entries at the moment at which the log gives their event a number, so that no entry is ever without one. */
@Component
class EntryKeeper {

    private final Entries entries;

    EntryKeeper(Entries entries) {
        this.entries = entries;
    }

    @EventListener
    void store(Recorded recorded) {
        if (recorded.entry() != null) {
            entries.add(Entry.of(recorded.entry()).announcedBy(recorded.seq()));
        } else if (recorded.event() instanceof EntryEvent.Written written) {
            entries.add(written.entry().announcedBy(recorded.seq()));
        }
    }
}
