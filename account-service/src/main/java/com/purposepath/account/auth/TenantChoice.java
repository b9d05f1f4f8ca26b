package com.purposepath.account.auth;

import com.purposepath.account.tenant.Memberships;
import com.purposepath.account.tenant.TenantInfo;
import com.purposepath.account.tenant.Tenants;
import com.purposepath.account.user.Person;
import com.purposepath.account.visitor.Visitors;
import com.purposepath.common.error.CommonError;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which tenant a sign-in goes to: the one asked for, else the one last used, else the oldest. */
@Component
class TenantChoice {

    private final Memberships memberships;
    private final Tenants tenants;
    private final Visitors visitors;

    TenantChoice(Memberships memberships, Tenants tenants, Visitors visitors) {
        this.memberships = memberships;
        this.tenants = tenants;
        this.visitors = visitors;
    }

    /** Who belongs nowhere any more gets a new tenant of their own. */
    TenantInfo choose(Person person, @Nullable UUID wish) {
        List<TenantInfo> own = memberships.of(person.id());
        if (wish != null) {
            return own.stream()
                    .filter(tenant -> tenant.id().equals(wish))
                    .findFirst()
                    .orElseThrow(() -> CommonError.FORBIDDEN.exception("You are not a member of this tenant"));
        }
        return own.stream()
                .filter(tenant -> tenant.id().equals(person.lastTenantId()))
                .findFirst()
                .or(() -> own.stream().findFirst())
                .orElseGet(() -> tenants.found(
                        nameFor(person), false, person.id(), visitors.current().frontendBase()));
    }

    private static String nameFor(Person person) {
        String name = person.name().isEmpty() ? person.email() : person.name();
        return name.codePointCount(0, name.length()) <= 120
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 120)).strip();
    }
}
