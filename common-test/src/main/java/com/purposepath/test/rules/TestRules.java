package com.purposepath.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What no test does. */
final class TestRules {

    private TestRules() {}

    static List<ArchRule> all() {
        return List.of(
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.mockito..", "org.springframework.test.context.bean.override.mockito..")
                        .as("tests do not mock")
                        .because(
                                "a mock repeats what we believe: use the real thing, or a fake by hand behind our own port"),
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .orShould()
                        .callMethod(Thread.class, "sleep", java.time.Duration.class)
                        .as("tests do not sleep")
                        .because(
                                "a sleep is too short on a busy machine and too long on an idle one: wait for the effect"));
    }
}
