package com.purposepath.test.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    static final String GOOD = "com.purposepath.test.rules.fixture.good";
    static final String BAD = "com.purposepath.test.rules.fixture.bad";

    static class Rules extends HouseRules {
        Rules(String root, Lacking... lacking) {
            super(root, lacking);
        }
    }

    static List<ArchRule> rulesFor(String root) {
        return new Rules(root).rules();
    }

    static Stream<ArchRule> everyRule() {
        return rulesFor(BAD).stream();
    }

    @ParameterizedTest
    @MethodSource("everyRule")
    void everyRuleCatchesTheBadSample(ArchRule rule) {
        assertThatThrownBy(() -> rule.check(classesOf(BAD)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("because");
    }

    @Test
    void theGoodSampleKeepsEveryRule() {
        assertThat(rulesFor(GOOD))
                .hasSizeGreaterThan(15)
                .allSatisfy(rule ->
                        assertThatCode(() -> rule.check(classesOf(GOOD))).doesNotThrowAnyException());
    }

    @Test
    void aRuleThatFindsNothingToLookAtFails() {
        JavaClasses nothing = classesOf("com.purposepath.nowhere");

        assertThat(rulesFor(GOOD).stream().filter(rule -> !rule.getDescription().contains("settings are records")))
                .allSatisfy(
                        rule -> assertThatThrownBy(() -> rule.check(nothing)).isInstanceOf(AssertionError.class));
    }

    @Test
    void aModuleMaySayWhatItLacks() {
        var gateway = new Rules("com.purposepath.gateway", Lacking.CONTROLLERS, Lacking.ENTITIES, Lacking.REPOSITORIES);
        JavaClasses onlyPlain = new ClassFileImporter()
                .importClasses(com.purposepath.test.rules.fixture.good.goal.GoalViewSample.class);

        assertThat(gateway.rules().stream()
                        .filter(rule -> rule.getDescription()
                                .matches("(controllers|entities|repositories|methods|fields of).*")))
                .hasSize(7)
                .allSatisfy(rule -> assertThatCode(() -> rule.check(onlyPlain)).doesNotThrowAnyException());
    }

    @Test
    void testsNeitherMockNorSleep() {
        JavaClasses bad = classesOf(BAD);

        assertThat(TestRules.all().stream().filter(rule -> rule.evaluate(bad).hasViolation()))
                .hasSize(1);
    }

    private static JavaClasses classesOf(String root) {
        return new ClassFileImporter().importPackages(root);
    }
}
