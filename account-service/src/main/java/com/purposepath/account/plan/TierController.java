package com.purposepath.account.plan;

import com.purposepath.common.security.Public;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TierController {

    private final Tiers tiers;

    TierController(Tiers tiers) {
        this.tiers = tiers;
    }

    @Public
    @GetMapping("/subscription/tiers")
    Envelope.Page<Tier> list(@RequestParam(defaultValue = "false") boolean includeInactive, Paging paging) {
        return Envelope.page(
                tiers.page(includeInactive, paging.limit(), paging.offset()), paging, tiers.count(includeInactive));
    }
}
