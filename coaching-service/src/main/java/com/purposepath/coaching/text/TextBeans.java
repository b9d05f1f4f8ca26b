package com.purposepath.coaching.text;

import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.module.SimpleModule;

/** Makes requests' texts be read by this service's rules. */
@Configuration(proxyBeanMethods = false)
class TextBeans {

    /** Comes after the customizer for all services, whose rule for text it replaces. */
    @Bean
    @Order
    JsonMapperBuilderCustomizer userText() {
        return builder ->
                builder.addModule(new SimpleModule("user-text").addDeserializer(String.class, new UserText()));
    }
}
