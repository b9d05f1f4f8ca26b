package com.purposepath.common.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Makes the application's JSON follow the contract's README: both spellings in, strict types, trimmed text. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class JsonAutoConfiguration {

    @Bean
    JsonMapperBuilderCustomizer contractJson() {
        return JsonAutoConfiguration::follow;
    }

    /** The mapper of {@code case=camel}: as the given one, but every name is camelCase. */
    public static JsonMapper camelCased(JsonMapper mapper) {
        return mapper.rebuild()
                .annotationIntrospector(new BothSpellings(true))
                .propertyNamingStrategy(null)
                .build();
    }

    private static void follow(JsonMapper.Builder builder) {
        builder.annotationIntrospector(new BothSpellings(false))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new SimpleModule("purposepath")
                        .addDeserializer(String.class, new TrimmedText())
                        .addDeserializer(Patch.class, new PatchDeserializer()));
    }
}
