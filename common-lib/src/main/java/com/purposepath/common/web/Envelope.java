package com.purposepath.common.web;

import com.purposepath.common.json.CamelCase;
import java.util.List;

/**
 * The envelope of a success.
 *
 * @param <T> what the operation gives
 */
@CamelCase
public record Envelope<T>(boolean success, T data) {

    public static <T> Envelope<T> of(T data) {
        return new Envelope<>(true, data);
    }

    /** For operations without a result. */
    public static Done done() {
        return new Done(true);
    }

    /** One page of a longer list; {@code total} counts the whole of it. */
    public static <T> Page<T> page(List<T> data, Paging paging, long total) {
        return new Page<>(true, data, Pagination.of(paging, total));
    }

    /** A list that always comes whole, as page 1. */
    public static <T> Page<T> whole(List<T> data) {
        int limit = Math.max(data.size(), 1);
        return new Page<>(true, data, new Pagination(1, limit, data.size(), data.isEmpty() ? 0 : 1));
    }

    /** {@code {"success": true}}. */
    @CamelCase
    public record Done(boolean success) {}

    /**
     * The envelope of a list.
     *
     * @param <T> an element
     */
    @CamelCase
    public record Page<T>(boolean success, List<T> data, Pagination pagination) {}

    /** Where a page lies in its list; {@code totalPages} is 0 for an empty one. */
    @CamelCase
    public record Pagination(int page, int limit, long total, long totalPages) {

        static Pagination of(Paging paging, long total) {
            return new Pagination(paging.page(), paging.limit(), total, Math.ceilDiv(total, paging.limit()));
        }
    }
}
