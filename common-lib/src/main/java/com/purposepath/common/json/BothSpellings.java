package com.purposepath.common.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Lets every property be read in snake_case and camelCase, and writes enum constants in lower case. */
final class BothSpellings extends JacksonAnnotationIntrospector {

    private final boolean alwaysCamel;

    /** @param alwaysCamel whether output ignores {@link SnakeCase}: what {@code case=camel} asks for */
    BothSpellings(boolean alwaysCamel) {
        this.alwaysCamel = alwaysCamel;
    }

    @Override
    public @Nullable Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return alwaysCamel ? PropertyNamingStrategies.LOWER_CAMEL_CASE : super.findNamingStrategy(config, type);
    }

    @Override
    public List<PropertyName> findPropertyAliases(MapperConfig<?> config, Annotated annotated) {
        var declared = super.findPropertyAliases(config, annotated);
        var names = new ArrayList<String>();
        if (declared != null) {
            declared.forEach(name -> names.add(name.getSimpleName()));
        }
        if (annotated instanceof AnnotatedMember member) {
            names.add(nameOf(member));
        }
        return names.stream()
                .filter(name -> !name.isEmpty())
                .flatMap(name -> Stream.of(name, Spelling.snake(name), Spelling.camel(name)))
                .collect(LinkedHashSet<String>::new, LinkedHashSet::add, LinkedHashSet::addAll)
                .stream()
                .map(PropertyName::construct)
                .toList();
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = Spelling.wire(constants[i]);
        }
        return super.findEnumValues(config, type, constants, names);
    }

    private static String nameOf(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter) {
            var components = parameter.getDeclaringClass().getRecordComponents();
            return components != null && parameter.getIndex() < components.length
                    ? components[parameter.getIndex()].getName()
                    : "";
        }
        return member.getName();
    }
}
