package com.purposepath.traction.attachment;

import com.purposepath.traction.activity.FileEntries;
import com.purposepath.traction.fileowner.Owner;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to files. */
@Component
class FileNews {

    private final ApplicationEventPublisher events;
    private final FileEntries entries;

    FileNews(ApplicationEventPublisher events, FileEntries entries) {
        this.events = events;
        this.entries = entries;
    }

    void created(Owner owner, AttachmentView file) {
        tell(owner, goal -> new FileEvent.Created(goal, file));
    }

    void deleted(Owner owner, AttachmentView file) {
        entries.forget(owner.goalIds(), file.url());
        tell(owner, goal -> new FileEvent.Deleted(goal, file));
    }

    private void tell(Owner owner, Function<@Nullable UUID, FileEvent> event) {
        List<UUID> goals = owner.goalIds();
        if (goals.isEmpty()) {
            events.publishEvent(event.apply(null));
        }
        goals.forEach(goal -> events.publishEvent(event.apply(goal)));
    }
}
