package com.purposepath.test.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Where classes live and what they are called. */
final class StructureRules {

    private static final String[] LAYERS = {
        "..config..",
        "..configuration..",
        "..util..",
        "..utils..",
        "..dto..",
        "..model..",
        "..service..",
        "..services..",
        "..controller..",
        "..controllers..",
        "..helper..",
        "..impl..",
        "..repository..",
        "..entity.."
    };
    private static final String EMPTY_NAMES = ".*(Dto|DTO|Impl|Manager|Helper|Util|Utils)";

    private StructureRules() {}

    static List<ArchRule> all(String root) {
        return List.of(
                classes()
                        .should()
                        .resideOutsideOfPackages(LAYERS)
                        .as("packages are named after features")
                        .because(
                                "a stranger looks for a feature, not for a layer: put the class beside what it belongs to"),
                classes()
                        .should(Conditions.resideAtMostOneBelow(root))
                        .as("features are flat")
                        .because("one folder shows the whole feature; what does not fit is a second feature"),
                noClasses()
                        .should()
                        .haveNameMatching(EMPTY_NAMES)
                        .as("class names say what a thing is")
                        .because(
                                "Dto, Impl, Manager, Helper and Util say nothing: name the request, the view, the rule"),
                classes()
                        .should(Conditions.resideInPackageAnnotatedWith(NullMarked.class))
                        .as("every package is @NullMarked")
                        .because(
                                "only there the compiler proves null contracts: add a package-info with one paragraph"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(otherServices(root))
                        .as("services meet over HTTP only")
                        .because(
                                "a service that compiles against another cannot be released alone: ask through @HttpExchange"));
    }

    private static String[] otherServices(String root) {
        return Stream.of("account", "coaching", "traction", "gateway")
                .map(service -> "com.purposepath." + service)
                .filter(service -> !root.startsWith(service))
                .map(service -> service + "..")
                .toArray(String[]::new);
    }
}
