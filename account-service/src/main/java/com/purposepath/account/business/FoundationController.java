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
@RequestMapping("/business/foundation")
class FoundationController {

    private final FoundationService foundations;

    FoundationController(FoundationService foundations) {
        this.foundations = foundations;
    }

    @GetMapping
    ResponseEntity<Envelope<FoundationView>> read(CurrentUser caller) {
        var read = foundations.read(caller);
        return Answer.ok(read.view(), read.version());
    }

    @PutMapping
    @RequiresRole(Role.MANAGER)
    ResponseEntity<Envelope<FoundationView>> update(
            CurrentUser caller, @Valid @RequestBody UpdateFoundation wish, IfMatch ifMatch) {
        var read = foundations.update(caller, wish, ifMatch);
        return Answer.ok(read.view(), read.version());
    }
}
