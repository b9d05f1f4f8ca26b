package com.purposepath.account;

import com.purposepath.test.rules.HouseRules;

class HouseRulesTest extends HouseRules {

    HouseRulesTest() {
        super("com.purposepath.account");
    }
}
