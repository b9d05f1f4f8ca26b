package com.purposepath.traction;

import com.purposepath.test.rules.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("com.purposepath.traction");
    }
}
