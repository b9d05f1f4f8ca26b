package com.purposepath.account.discount;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.web.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names by which older clients ask for an order. */
record ListOrder(@Nullable String sortBy, @Nullable String sortOrder) {

    private static final List<String> FIELDS = List.of("createdAt", "code", "redemptions", "expiresAt");

    Paging applyTo(Paging paging) {
        if (sortOrder != null && !List.of("asc", "desc").contains(sortOrder)) {
            throw ApiException.badRequest("sortOrder", "sortOrder may be asc or desc");
        }
        if (sortBy == null) {
            return sortOrder == null ? paging : ordered(paging, paging.sort(), false);
        }
        boolean minus = sortBy.startsWith("-");
        String field = Spelling.camel(minus ? sortBy.substring(1) : sortBy);
        if (!FIELDS.contains(field)) {
            throw ApiException.badRequest("sortBy", "sortBy may be one of " + String.join(", ", FIELDS));
        }
        return ordered(paging, field, minus);
    }

    private Paging ordered(Paging paging, String field, boolean minus) {
        return new Paging(paging.page(), paging.limit(), field, minus || "desc".equals(sortOrder));
    }
}
