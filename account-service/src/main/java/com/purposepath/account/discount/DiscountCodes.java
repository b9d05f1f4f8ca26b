package com.purposepath.account.discount;

import com.purposepath.account.audit.AuditAction;
import com.purposepath.account.audit.AuditEntry;
import com.purposepath.account.audit.AuditLog;
import com.purposepath.account.audit.AuditTarget;
import com.purposepath.account.plan.Tiers;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the staff does with codes. */
@Service
@Transactional
class DiscountCodes {

    private final DiscountCodeStore store;
    private final Tiers tiers;
    private final AuditLog audit;
    private final Clock clock;

    DiscountCodes(DiscountCodeStore store, Tiers tiers, AuditLog audit, Clock clock) {
        this.store = store;
        this.tiers = tiers;
        this.audit = audit;
        this.clock = clock;
    }

    DiscountCode get(String id) {
        return store.find(parsed(id)).orElseThrow(() -> missing(id));
    }

    DiscountCode create(CreateDiscountCode wish) {
        refuseUnfit(wish);
        refuseUnknownTiers(wish.terms().tiers());
        var code = DiscountCode.create(wish, clock.instant());
        store.insert(code);
        record(AuditAction.DISCOUNT_CODE_CREATED, code);
        return store.find(code.id()).orElseThrow();
    }

    DiscountCode update(String id, UpdateDiscountCode wish, IfMatch ifMatch) {
        refuseUnknownTiers(wish.applyTo(locked(id).terms()).tiers());
        return change(id, ifMatch, AuditAction.DISCOUNT_CODE_UPDATED, code -> {
            wish.refuseImmutable(code);
            return code.change(wish.applyTo(code.terms()), clock.instant());
        });
    }

    DiscountCode enable(String id) {
        return change(id, IfMatch.ANYTHING, AuditAction.DISCOUNT_CODE_ENABLED, code -> code.enable(clock.instant()));
    }

    DiscountCode disable(String id) {
        return change(id, IfMatch.ANYTHING, AuditAction.DISCOUNT_CODE_DISABLED, code -> code.disable(clock.instant()));
    }

    void delete(String id, IfMatch ifMatch) {
        var code = locked(id);
        ifMatch.check(code.version());
        if (code.redemptions() > 0) {
            throw CommonError.DEPENDENCY_EXISTS.exception("The code has been redeemed; disable it instead");
        }
        store.delete(code.id());
        record(AuditAction.DISCOUNT_CODE_DELETED, code);
    }

    private DiscountCode change(String id, IfMatch ifMatch, AuditAction action, UnaryOperator<DiscountCode> change) {
        var code = locked(id);
        ifMatch.check(code.version());
        var changed = change.apply(code);
        if (changed.active() == code.active() && changed.terms().equals(code.terms())) {
            return code;
        }
        record(action, code);
        return store.update(changed);
    }

    private DiscountCode locked(String id) {
        return store.lock(parsed(id)).orElseThrow(() -> missing(id));
    }

    private void record(AuditAction action, DiscountCode code) {
        var staff = CurrentUser.get();
        audit.write(AuditEntry.of(action, AuditTarget.DISCOUNT_CODE, code.id())
                .by(staff.userId(), staff.email())
                .in(staff.tenantId()));
    }

    private static void refuseUnfit(CreateDiscountCode wish) {
        if (wish.discountType() == Discount.Type.PERCENTAGE
                && (wish.value().doubleValue() < 1 || wish.value().doubleValue() > 100)) {
            throw ApiException.invalid("value", "A percentage is a number from 1 to 100");
        }
        refuseRepeated("applicableTiers", wish.applicableTiers());
        refuseRepeated("applicableFrequencies", wish.applicableFrequencies());
    }

    private static void refuseRepeated(String field, @org.jspecify.annotations.Nullable List<?> names) {
        if (names != null && names.stream().distinct().count() < names.size()) {
            throw ApiException.invalid(field, "Name each once");
        }
    }

    private void refuseUnknownTiers(List<String> names) {
        if (!names.stream().allMatch(tiers::exists)) {
            throw ApiException.invalid("applicableTiers", "Name plans that exist");
        }
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException malformed) {
            throw missing(id);
        }
    }

    private static ApiException missing(String id) {
        return CommonError.RESOURCE_NOT_FOUND
                .exception("There is no such code")
                .detail("resourceType", "DiscountCode")
                .detail("resourceId", id);
    }
}
