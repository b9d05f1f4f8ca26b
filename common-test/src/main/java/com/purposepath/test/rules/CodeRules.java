package com.purposepath.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;

/** What no class does. */
final class CodeRules {

    private static final String INJECTED = "org.springframework.beans.factory.annotation.Autowired";
    private static final String VALUE = "org.springframework.beans.factory.annotation.Value";

    private CodeRules() {}

    static List<ArchRule> all() {
        return List.of(
                fields().should()
                        .notBeAnnotatedWith(INJECTED)
                        .andShould()
                        .notBeAnnotatedWith("jakarta.inject.Inject")
                        .andShould()
                        .notBeAnnotatedWith("jakarta.annotation.Resource")
                        .as("nothing is injected into fields")
                        .because("a constructor shows what a class needs, and that it needs too much"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(VALUE)
                        .as("settings are not read with @Value")
                        .because("a @ConfigurationProperties record is typed, validated and found in one place"),
                GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                        .as("nothing is printed")
                        .because("a log line has a level, a request and a tenant: use a logger"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.util\\.(Date|Calendar)|java\\.text\\.SimpleDateFormat|java\\.sql\\.(Date|Timestamp)")
                        .as("time is java.time")
                        .because(
                                "Date has no zone and can be changed: use Instant or LocalDate, and OffsetDateTime towards JDBC"),
                noClasses()
                        .should()
                        .callMethod(Thread.class, "sleep", long.class)
                        .orShould()
                        .callMethod(Thread.class, "sleep", java.time.Duration.class)
                        .as("nothing sleeps")
                        .because("a sleep is too short or too long: wait for the event, or schedule"));
    }
}
