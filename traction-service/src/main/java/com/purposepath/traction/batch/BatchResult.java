package com.purposepath.traction.batch;

import org.jspecify.annotations.Nullable;

/** What became of one request of a batch. */
public sealed interface BatchResult {

    /** It was done; {@code data} is what the single operation has there. */
    record Done(int status, @Nullable Object data) implements BatchResult {}

    /** It was refused. */
    record Refused(int status, Failure error) implements BatchResult {}
}
