package com.purposepath.gateway;

import com.purposepath.test.rules.HouseRules;
import com.purposepath.test.rules.Lacking;
import com.purposepath.test.rules.Modules;
import org.junit.jupiter.api.Test;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("com.purposepath.gateway", Lacking.ENTITIES, Lacking.REPOSITORIES);
    }

    @Test
    void featuresDependOnEachOtherWithoutCircles() {
        Modules.verify(GatewayApplication.class);
    }
}
