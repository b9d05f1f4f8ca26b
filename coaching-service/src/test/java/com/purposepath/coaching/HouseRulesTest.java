package com.purposepath.coaching;

import com.purposepath.test.rules.HouseRules;
import com.purposepath.test.rules.Lacking;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("com.purposepath.coaching", Lacking.ENTITIES, Lacking.REPOSITORIES);
    }
}
