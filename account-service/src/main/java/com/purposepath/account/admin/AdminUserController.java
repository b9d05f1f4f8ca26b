package com.purposepath.account.admin;

import com.purposepath.account.staff.StaffOnly;
import com.purposepath.account.user.UserStatus;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@StaffOnly
class AdminUserController {

    record Reason(@NotNull @Text(min = 3, max = 500) String reason) {}

    private final AdminPeople people;
    private final Suspension suspension;

    AdminUserController(AdminPeople people, Suspension suspension) {
        this.people = people;
        this.suspension = suspension;
    }

    @GetMapping("/admin/users")
    Envelope.Page<AdminUserView> list(
            @RequestParam(required = false) @Nullable @Text(max = 100) String search,
            @RequestParam(required = false) @Nullable UserStatus status,
            @RequestParam(required = false) @Nullable UUID tenantId,
            @SortableBy(
                            value = {"email", "lastName", "createdAt", "lastLoginAt"},
                            byDefault = "-createdAt")
                    Paging paging) {
        return people.list(search, status, tenantId, paging);
    }

    @GetMapping("/admin/users/{userId}")
    Envelope<AdminUserView> get(@PathVariable UUID userId) {
        return Envelope.of(people.get(userId));
    }

    @PostMapping("/admin/users/{userId}:suspend")
    Envelope<AdminUserView> suspend(CurrentUser staff, @PathVariable UUID userId, @Valid @RequestBody Reason wish) {
        suspension.suspend(userId, wish.reason(), staff);
        return Envelope.of(people.get(userId));
    }

    @PostMapping("/admin/users/{userId}:unsuspend")
    Envelope<AdminUserView> unsuspend(CurrentUser staff, @PathVariable UUID userId) {
        suspension.unsuspend(userId, staff);
        return Envelope.of(people.get(userId));
    }
}
