package com.purposepath.account.tenant;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/tenants", "/organizations"})
class TenantController {

    private final TenantService tenants;
    private final Memberships memberships;

    TenantController(TenantService tenants, Memberships memberships) {
        this.tenants = tenants;
        this.memberships = memberships;
    }

    @GetMapping
    Envelope.Page<MyTenant> list(CurrentUser caller, Paging paging) {
        return Envelope.page(memberships.page(caller, paging), paging, memberships.count(caller.userId()));
    }

    @GetMapping("/current")
    ResponseEntity<Envelope<TenantView>> current(CurrentUser caller) {
        var read = tenants.read(caller);
        return Answer.ok(read.view(), read.version());
    }

    @PutMapping("/current")
    @RequiresRole(Role.ADMIN)
    ResponseEntity<Envelope<TenantView>> update(
            CurrentUser caller, @Valid @RequestBody UpdateTenant wish, IfMatch ifMatch) {
        var read = tenants.update(caller, wish, ifMatch);
        return Answer.ok(read.view(), read.version());
    }
}
