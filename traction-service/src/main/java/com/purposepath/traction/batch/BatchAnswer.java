package com.purposepath.traction.batch;

import com.purposepath.common.json.CamelCase;
import java.util.List;

/** The results of a batch, in {@code data} and, for simple clients, beside it. */
@CamelCase
public record BatchAnswer(boolean success, Results data, List<BatchResult> results) {

    static BatchAnswer of(List<BatchResult> results) {
        return new BatchAnswer(true, new Results(results), results);
    }

    /** Result n answers request n. */
    public record Results(List<BatchResult> results) {}
}
