package com.purposepath.traction.value;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.module.SimpleModule;

/** Teaches the application's JSON the values of this service. */
@Configuration(proxyBeanMethods = false)
class ValueConfiguration {

    @Bean
    JsonMapperBuilderCustomizer tractionValues() {
        return builder -> builder.addModule(new SimpleModule("traction")
                .addDeserializer(LocalDate.class, new DayDeserializer())
                .addDeserializer(UUID.class, new IdDeserializer()));
    }
}
