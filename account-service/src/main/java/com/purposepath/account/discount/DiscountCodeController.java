package com.purposepath.account.discount;

import com.purposepath.account.staff.StaffOnly;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.json.Spelling;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@StaffOnly
class DiscountCodeController {

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

    private final DiscountCodes codes;
    private final DiscountCodeStore store;
    private final Redemptions redemptions;
    private final Clock clock;

    DiscountCodeController(DiscountCodes codes, DiscountCodeStore store, Redemptions redemptions, Clock clock) {
        this.codes = codes;
        this.store = store;
        this.redemptions = redemptions;
        this.clock = clock;
    }

    @GetMapping("/admin/discount-codes")
    Envelope.Page<DiscountCodeView> list(
            @RequestParam(required = false) DiscountCodeStore.@Nullable Status status,
            @RequestParam(required = false) @Nullable @Text(max = 100) String search,
            ListOrder order,
            @SortableBy(
                            value = {"createdAt", "code", "redemptions", "expiresAt"},
                            byDefault = "-createdAt")
                    Paging asked) {
        var paging = order.applyTo(asked);
        var now = clock.instant();
        var page = store.page(search, status, now, paging).stream()
                .map(DiscountCodeView::of)
                .toList();
        return Envelope.page(page, paging, store.count(search, status, now));
    }

    @GetMapping("/admin/discount-codes/{id}")
    ResponseEntity<Envelope<DiscountCodeView>> get(@PathVariable String id) {
        return answer(codes.get(id));
    }

    @Idempotent
    @PostMapping("/admin/discount-codes")
    ResponseEntity<Envelope<DiscountCodeView>> create(@Valid @RequestBody CreateDiscountCode wish) {
        var code = codes.create(wish);
        return Answer.created("/admin/discount-codes/" + code.id(), DiscountCodeView.of(code), code.version());
    }

    @PatchMapping("/admin/discount-codes/{id}")
    ResponseEntity<Envelope<DiscountCodeView>> update(
            @PathVariable String id, @Valid @RequestBody UpdateDiscountCode wish, IfMatch ifMatch) {
        return answer(codes.update(id, wish, ifMatch));
    }

    @DeleteMapping("/admin/discount-codes/{id}")
    Envelope.Done delete(@PathVariable String id, IfMatch ifMatch) {
        codes.delete(id, ifMatch);
        return Envelope.done();
    }

    @PostMapping("/admin/discount-codes/{id}/enable")
    ResponseEntity<Envelope<DiscountCodeView>> enable(@PathVariable String id) {
        return answer(codes.enable(id));
    }

    @PostMapping("/admin/discount-codes/{id}/disable")
    ResponseEntity<Envelope<DiscountCodeView>> disable(@PathVariable String id) {
        return answer(codes.disable(id));
    }

    @GetMapping("/admin/discount-codes/{id}/usage")
    DiscountUsage usage(@PathVariable String id, Paging paging) {
        var code = codes.get(id);
        return DiscountUsage.of(code, Envelope.page(redemptions.page(code.id(), paging), paging, code.redemptions()));
    }

    private static ResponseEntity<Envelope<DiscountCodeView>> answer(DiscountCode code) {
        return Answer.ok(DiscountCodeView.of(code), code.version());
    }
}
