package com.purposepath.traction.recent;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.value.Ids;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("goals")
class RecentController {

    private static final int MOST = 50;
    private static final int USUAL = 10;

    private final RecentReader reader;

    RecentController(RecentReader reader) {
        this.reader = reader;
    }

    @GetMapping("/activity/recent")
    Envelope.Page<RecentView> list(
            @RequestParam(required = false) @Nullable List<RecentType> type,
            @RequestParam(required = false) @Nullable String userId,
            Paging paging,
            @RequestParam(required = false) @Nullable String limit,
            @RequestParam(required = false) @Nullable String size,
            @RequestParam(required = false) @Nullable String pageSize) {
        boolean said = Stream.of(limit, size, pageSize).anyMatch(given -> given != null);
        Paging asked = said ? paging : new Paging(paging.page(), USUAL, paging.sort(), paging.descending());
        if (asked.limit() > MOST) {
            throw ApiException.badRequest("limit", "limit is a number from 1 to " + MOST);
        }
        var page = reader.list(type == null ? List.of() : type, Ids.orNull(userId), asked);
        return Envelope.page(page.items(), asked, page.total());
    }
}
