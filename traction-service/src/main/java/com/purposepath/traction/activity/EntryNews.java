package com.purposepath.traction.activity;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.change.ChangeLog;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what people did with entries. */
@Component
class EntryNews {

    private final ApplicationEventPublisher events;
    private final ChangeLog log;

    EntryNews(ApplicationEventPublisher events, ChangeLog log) {
        this.events = events;
        this.log = log;
    }

    /** The entry, now stored and with the id of its event, which the answer shows. */
    Entry written(Entry entry) {
        events.publishEvent(new EntryEvent.Written(entry, CurrentUser.get().name()));
        log.settle();
        return entry;
    }

    void edited(Entry entry, List<String> changes) {
        events.publishEvent(new EntryEvent.Edited(entry, entry.version(), changes));
    }

    void removed(Entry entry) {
        events.publishEvent(new EntryEvent.Removed(entry));
    }
}
