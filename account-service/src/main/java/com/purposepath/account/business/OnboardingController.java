package com.purposepath.account.business;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping({"/onboarding", "/business/onboarding"})
class OnboardingController {

    private final OnboardingService onboarding;

    OnboardingController(OnboardingService onboarding) {
        this.onboarding = onboarding;
    }

    @GetMapping
    ResponseEntity<Envelope<OnboardingView>> read(CurrentUser caller) {
        var read = onboarding.read(caller);
        return Answer.ok(read.view(), read.version());
    }

    @PutMapping
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<OnboardingView>> update(
            CurrentUser caller, @Valid @RequestBody UpdateOnboarding wish, IfMatch ifMatch) {
        var read = onboarding.update(caller, wish, ifMatch);
        return Answer.ok(read.view(), read.version());
    }
}
