package com.purposepath.account.trial;

import com.purposepath.account.staff.StaffOnly;
import com.purposepath.account.subscription.SubscriptionView;
import com.purposepath.account.subscription.SubscriptionViews;
import com.purposepath.account.trial.ExtensionStore.ExtensionView;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.tenant.TenantContext;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the staff does about somebody's trial; it works in the tenant that this person owns. */
@RestController
@StaffOnly
class TrialAdminController {

    /** More time, and why; who gives it is known anyway, so {@code extendedBy} of older clients is not read. */
    record Wish(
            @NotNull Instant newExpirationDate,
            @NotNull @Text(min = 3, max = 500) String reason,
            @Nullable @Text(max = 64) String extendedBy) {}

    record ExtendedView(SubscriptionView subscription, Instant previousExpirationDate, Instant newExpirationDate) {}

    private final TrialExtensions trials;
    private final ExtensionStore extensions;
    private final OwnedTenants tenants;
    private final SubscriptionViews views;

    TrialAdminController(
            TrialExtensions trials, ExtensionStore extensions, OwnedTenants tenants, SubscriptionViews views) {
        this.trials = trials;
        this.extensions = extensions;
        this.tenants = tenants;
        this.views = views;
    }

    @PutMapping("/admin/users/{userId}/subscription/trial/extend")
    Envelope<ExtendedView> extend(
            CurrentUser staff,
            @PathVariable UUID userId,
            @RequestParam(required = false) @Nullable UUID tenantId,
            @Valid @RequestBody Wish wish) {
        var extended = TenantContext.call(
                tenants.of(userId, tenantId),
                staff.userId(),
                () -> trials.extend(wish.newExpirationDate(), wish.reason(), staff.userId()));
        var view = views.show(extended.trial());
        return Envelope.of(new ExtendedView(view, extended.previousEnd(), view.currentPeriodEnd()));
    }

    @GetMapping("/admin/users/{userId}/subscription/trial/history")
    Envelope.Page<ExtensionView> history(
            CurrentUser staff,
            @PathVariable UUID userId,
            @RequestParam(required = false) @Nullable UUID tenantId,
            Paging paging) {
        return TenantContext.call(
                tenants.of(userId, tenantId),
                staff.userId(),
                () -> Envelope.page(extensions.page(paging), paging, extensions.count()));
    }
}
