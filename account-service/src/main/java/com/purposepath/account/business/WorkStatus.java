package com.purposepath.account.business;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;

/** How far a part of the business identity has come. */
enum WorkStatus {
    @JsonProperty("Not started")
    NOT_STARTED,
    @JsonProperty("In progress")
    IN_PROGRESS,
    @JsonProperty("Completed")
    COMPLETED;

    /** What it becomes once there is content, or none. */
    WorkStatus with(boolean content) {
        if (!content) {
            return NOT_STARTED;
        }
        return this == NOT_STARTED ? IN_PROGRESS : this;
    }

    /** The status that somebody states, if any; nothing is complete without content. */
    WorkStatus stated(Patch<WorkStatus> wish, boolean content, String field) {
        WorkStatus next = wish.or(this);
        if (wish.isPresent() && next == COMPLETED && !content) {
            throw ApiException.invalid(field, "Nothing can be completed without content");
        }
        return next == null ? this : next;
    }
}
