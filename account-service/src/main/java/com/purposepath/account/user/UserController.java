package com.purposepath.account.user;

import com.purposepath.account.tenant.Memberships;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UserController {

    private final ProfileService profiles;
    private final Users users;
    private final Memberships memberships;

    UserController(ProfileService profiles, Users users, Memberships memberships) {
        this.profiles = profiles;
        this.users = users;
        this.memberships = memberships;
    }

    @GetMapping("/user/profile")
    ResponseEntity<Envelope<ProfileView>> profile(CurrentUser caller) {
        var person = profiles.read(caller);
        return Answer.ok(ProfileView.of(person), person.version());
    }

    @PutMapping("/user/profile")
    ResponseEntity<Envelope<ProfileView>> updateProfile(
            CurrentUser caller, @Valid @RequestBody UpdateProfile wish, IfMatch ifMatch) {
        var person = profiles.update(caller, wish, ifMatch);
        return Answer.ok(ProfileView.of(person), person.version());
    }

    /** Also answers for people who have left the tenant. */
    @GetMapping("/users/{id}")
    Envelope<UserSummary> user(@PathVariable UUID id, CurrentUser caller) {
        if (!memberships.isOrWasMember(id, caller.tenantId())) {
            throw CommonError.RESOURCE_NOT_FOUND.notFound("User", id);
        }
        return Envelope.of(UserSummary.of(users.get(id)));
    }
}
