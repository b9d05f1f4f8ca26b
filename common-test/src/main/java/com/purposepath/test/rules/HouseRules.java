package com.purposepath.test.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The house rules as a test: a module extends this with its root package, and may say what it lacks. */
public abstract class HouseRules {

    private final String root;
    private final Set<Lacking> lacking;

    protected HouseRules(String root, Lacking... lacking) {
        this.root = root;
        this.lacking = Set.of(lacking);
    }

    @TestFactory
    Stream<DynamicTest> theModuleKeepsTheHouseRules() {
        return tests(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS, rules());
    }

    @TestFactory
    Stream<DynamicTest> itsTestsKeepTheHouseRules() {
        return tests(ImportOption.Predefined.ONLY_INCLUDE_TESTS, TestRules.all());
    }

    List<ArchRule> rules() {
        return Stream.of(
                        StructureRules.all(root).stream(),
                        CodeRules.all().stream(),
                        SpringRules.always().stream(),
                        SpringRules.onControllers()
                                .map(rule -> rule.allowEmptyShould(lacking.contains(Lacking.CONTROLLERS))),
                        SpringRules.onEntities().map(rule -> rule.allowEmptyShould(lacking.contains(Lacking.ENTITIES))),
                        SpringRules.onRepositories()
                                .map(rule -> rule.allowEmptyShould(lacking.contains(Lacking.REPOSITORIES))))
                .<ArchRule>flatMap(rules -> rules)
                .toList();
    }

    private Stream<DynamicTest> tests(ImportOption option, List<ArchRule> rules) {
        JavaClasses classes = new ClassFileImporter().withImportOption(option).importPackages(root);
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
