package com.purposepath.coaching.usage;

/** By what else than the operation usage is shown. */
enum UsageGrouping {
    USER
}
