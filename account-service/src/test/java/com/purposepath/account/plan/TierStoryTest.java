package com.purposepath.account.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest("account")
class TierStoryTest {

    final Member anyone;

    TierStoryTest(Api api) {
        this.anyone = api.anyone();
    }

    @Test
    void plansAreShownToEverybodyCheapestFirst() {
        var tiers = anyone.get("/subscription/tiers").ok();

        assertThat(tiers.number("/pagination/total")).isEqualTo(3);
        assertThat(tiers.data("/0/id")).isEqualTo("starter");
        assertThat(tiers.json("/data/0/pricing/monthly").decimalValue()).isEqualByComparingTo("29.99");
        assertThat(tiers.json("/data/2/features").size()).isEqualTo(10);
        assertThat(tiers.data("/2/limits/goals")).isNull();
        assertThat(anyone.get("/subscription/tiers?page=3&limit=1").ok().data("/0/id"))
                .isEqualTo("enterprise");
    }

    @Test
    void badParametersAreRefused() {
        anyone.get("/subscription/tiers?includeInactive=perhaps").failsWith(400, "VALIDATION_ERROR");
        anyone.get("/subscription/tiers?page=0").failsWith(400, "VALIDATION_ERROR");
        anyone.get("/subscription/tiers?includeInactive=true").ok();
    }
}
