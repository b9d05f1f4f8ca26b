package com.purposepath.coaching.usage;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows the tenant what it uses. */
@RestController
class UsageController {

    private final UsageService usage;

    UsageController(UsageService usage) {
        this.usage = usage;
    }

    @GetMapping("/usage")
    Envelope<UsageView> get(
            @RequestParam(required = false) @Nullable String period,
            @RequestParam(required = false) @Nullable UsageGrouping groupBy,
            CurrentUser user) {
        if (groupBy == UsageGrouping.USER) {
            user.require(Role.ADMIN);
        }
        return Envelope.of(usage.of(usage.month(period), user.tier(), groupBy == UsageGrouping.USER));
    }
}
