package com.purposepath.coaching;

import com.purposepath.test.rules.Modules;
import org.junit.jupiter.api.Test;

class ModulesTest {

    @Test
    void featuresKeepTheirBounds() {
        Modules.verify(CoachingApplication.class);
    }
}
