package com.purposepath.traction.note;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What notes ask about the files of their goal. */
public interface GoalFiles {

    /** Those of the ids that are files of the goal. */
    Map<UUID, File> of(UUID goalId, Collection<UUID> ids);

    /**
     * A file as a note names it.
     *
     * @param url path of the download
     */
    record File(String name, String url) {}
}
