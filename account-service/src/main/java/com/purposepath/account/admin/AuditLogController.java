package com.purposepath.account.admin;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.staff.StaffOnly;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@StaffOnly
class AuditLogController {

    private final AuditSearch entries;

    AuditLogController(AuditSearch entries) {
        this.entries = entries;
    }

    @GetMapping("/admin/audit-log")
    Envelope.Page<AuditEntryView> list(
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable UUID actorId,
            @RequestParam(required = false) @Nullable UUID tenantId,
            @RequestParam(required = false) @Nullable AuditTarget targetType,
            @RequestParam(required = false) @Nullable @Text(max = 64) String targetId,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable @Text(max = 100) String search,
            @RequestParam(required = false) @Nullable String order,
            Paging paging) {
        refuseUnknown(
                "action",
                action,
                Stream.of(AuditAction.values()).map(AuditAction::wire).toList());
        refuseUnknown("order", order, List.of("asc", "desc"));
        var wish = new AuditSearch.Wish(action, actorId, tenantId, targetType, targetId, from, to, search);
        return Envelope.page(entries.page(wish, paging, "asc".equals(order)), paging, entries.count(wish));
    }

    private static void refuseUnknown(String field, @Nullable String given, List<String> known) {
        if (given != null && !known.contains(given)) {
            throw ApiException.badRequest(field, field + " may be one of " + String.join(", ", known));
        }
    }
}
