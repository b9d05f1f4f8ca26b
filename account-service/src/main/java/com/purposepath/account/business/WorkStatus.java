package com.purposepath.account.business;

import com.fasterxml.jackson.annotation.JsonProperty;

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
}
