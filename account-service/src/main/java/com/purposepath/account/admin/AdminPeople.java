package com.purposepath.account.admin;

import com.purposepath.account.user.UserStatus;
import com.purposepath.account.user.Users;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows people of all tenants to the staff. */
@Service
@Transactional(readOnly = true)
class AdminPeople {

    private final PeopleSearch search;
    private final Users users;

    AdminPeople(PeopleSearch search, Users users) {
        this.search = search;
        this.users = users;
    }

    Envelope.Page<AdminUserView> list(
            @Nullable String text, @Nullable UserStatus status, @Nullable UUID tenantId, Paging paging) {
        var wish = new PeopleSearch.Wish(text, status, tenantId, users.mustConfirmAddress());
        var page = search.page(wish, paging).stream().map(this::view).toList();
        return Envelope.page(page, paging, search.count(wish));
    }

    AdminUserView get(UUID userId) {
        return search.find(userId)
                .map(this::view)
                .orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("User", userId));
    }

    private AdminUserView view(PeopleSearch.Found found) {
        return AdminUserView.of(users.get(found.id()), found, search.tenantsOf(found.id()));
    }
}
