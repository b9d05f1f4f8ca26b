package com.purposepath.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** How Spring and Hibernate are used. */
final class SpringRules {

    private static final String CONTROLLER = "org.springframework.web.bind.annotation.RestController";
    private static final String TRANSACTIONAL = "org.springframework.transaction.annotation.Transactional";
    private static final String COMPONENT = "org.springframework.stereotype.Component";
    private static final String PROPERTIES = "org.springframework.boot.context.properties.ConfigurationProperties";
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String REPOSITORY = "org.springframework.data.repository.Repository";
    private static final int COLLABORATORS = 4;

    private SpringRules() {}

    static List<ArchRule> always() {
        return List.of(
                classes()
                        .that()
                        .areMetaAnnotatedWith(COMPONENT)
                        .should(Conditions.takeAtMost(COLLABORATORS))
                        .as("a component has at most four collaborators")
                        .because("the fifth is a second feature: split the class"),
                classes()
                        .that()
                        .areAnnotatedWith(PROPERTIES)
                        .should()
                        .beRecords()
                        .as("settings are records")
                        .because("settings do not change after the start")
                        .allowEmptyShould(true)); // a module may well have no settings
    }

    static Stream<ArchRule> onControllers() {
        return Stream.of(
                classes()
                        .that()
                        .areMetaAnnotatedWith(CONTROLLER)
                        .should()
                        .notBePublic()
                        .as("controllers are package-private")
                        .because("only HTTP calls them"),
                classes()
                        .that()
                        .areMetaAnnotatedWith(CONTROLLER)
                        .should()
                        .notBeAnnotatedWith(TRANSACTIONAL)
                        .as("controllers are not transactional")
                        .because(
                                "a transaction must not last as long as a slow client reads: it belongs to the use case"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areMetaAnnotatedWith(CONTROLLER)
                        .should()
                        .notBeAnnotatedWith(TRANSACTIONAL)
                        .as("methods of controllers are not transactional")
                        .because(
                                "a transaction must not last as long as a slow client reads: it belongs to the use case"));
    }

    static Stream<ArchRule> onEntities() {
        return Stream.of(
                classes()
                        .that()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .notBePublic()
                        .as("entities are package-private")
                        .because(
                                "other features get views and events, so that the rules of an entity stay in one folder"),
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .haveNameNotMatching("set[A-Z].*")
                        .as("entities have no setters")
                        .because("an entity decides and records: goal.close(outcome, now), never goal.setStatus(…)"),
                fields().that()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(ENTITY)
                        .should()
                        .haveModifier(JavaModifier.PRIVATE)
                        .as("fields of entities are private")
                        .because("whoever can write a field can pass by the rule"));
    }

    static Stream<ArchRule> onRepositories() {
        return Stream.of(classes()
                .that()
                .areAssignableTo(REPOSITORY)
                .should()
                .notBePublic()
                .as("repositories are package-private")
                .because("a feature is asked through its use cases, not through its tables"));
    }
}
