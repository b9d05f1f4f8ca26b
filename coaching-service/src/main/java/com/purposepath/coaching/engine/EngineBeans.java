package com.purposepath.coaching.engine;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the engine with the application and ends it with it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(EngineSettings.class)
class EngineBeans {

    @Bean
    Engine engine(EngineSettings settings) {
        return Engine.start(settings);
    }
}
