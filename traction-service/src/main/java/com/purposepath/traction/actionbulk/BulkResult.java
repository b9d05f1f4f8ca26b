package com.purposepath.traction.actionbulk;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.purposepath.traction.action.ActionView;
import com.purposepath.traction.batch.BatchResult;
import com.purposepath.traction.batch.Failure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of many actions. */
record BulkResult(BulkBody.Mode mode, int total, int succeeded, int failed, List<OfItem> results) {

    static BulkResult of(BulkBody.Mode mode, List<OfItem> results) {
        int failed = (int) results.stream().filter(item -> item.error != null).count();
        return new BulkResult(mode, results.size(), results.size() - failed, failed, results);
    }

    /**
     * What became of one item.
     *
     * @param status the one that it would have had alone
     */
    record OfItem(
            int index,
            @Nullable String ref,
            BulkBody.Op op,
            int status,
            @Nullable String id,
            @Nullable Object data,
            @Nullable Failure error) {

        static OfItem of(int index, BulkBody.Item item, BatchResult result) {
            return switch (result) {
                case BatchResult.Done done ->
                    new OfItem(
                            index,
                            item.ref(),
                            item.wanted(),
                            done.status(),
                            idOf(item, done.data()),
                            done.data(),
                            null);
                case BatchResult.Refused refused ->
                    new OfItem(index, item.ref(), item.wanted(), refused.status(), item.id(), null, refused.error());
            };
        }

        private static @Nullable String idOf(BulkBody.Item item, @Nullable Object data) {
            UUID made = data instanceof ActionView action ? action.id() : null;
            return made == null ? item.id() : made.toString();
        }
    }

    /** Why nothing was written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Rejected(
            int index, String code, String error, @Nullable String field) {

        static Rejected of(OfItem item, Failure failure) {
            Object field = failure.details().get("field");
            return new Rejected(item.index(), failure.code(), failure.error(), field == null ? null : field.toString());
        }
    }
}
