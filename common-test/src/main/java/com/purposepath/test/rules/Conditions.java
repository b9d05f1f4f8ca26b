package com.purposepath.test.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;

/** Conditions that ArchUnit does not have. */
final class Conditions {

    private Conditions() {}

    static ArchCondition<JavaClass> resideAtMostOneBelow(String root) {
        String oneBelow = "%s(\\.[^.]+)?".formatted(root.replace(".", "\\."));
        return condition(
                "reside at most one package below " + root,
                type -> type.getPackageName().matches(oneBelow),
                "lives deeper than one package below " + root);
    }

    static ArchCondition<JavaClass> resideInPackageAnnotatedWith(Class<? extends Annotation> annotation) {
        return condition(
                "reside in a package annotated with @" + annotation.getSimpleName(),
                type -> type.getPackage().isAnnotatedWith(annotation),
                "lives in a package without @" + annotation.getSimpleName());
    }

    static ArchCondition<JavaClass> takeAtMost(int collaborators) {
        return condition(
                "take at most %d collaborators".formatted(collaborators),
                type -> type.getConstructors().stream()
                        .allMatch(constructor ->
                                constructor.getRawParameterTypes().size() <= collaborators),
                "takes more than %d collaborators".formatted(collaborators));
    }

    private static ArchCondition<JavaClass> condition(
            String description, Predicate<JavaClass> holds, String violation) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String message = type.getFullName() + " " + violation + " in " + type.getSourceCodeLocation();
                events.add(new SimpleConditionEvent(type, holds.test(type), message));
            }
        };
    }
}
