package com.purposepath.coaching.answer;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Puts the gate in front of AI operations. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AiLimits.class)
class AnswerBeans {

    @Bean
    AnswerMemory answerMemory(JsonMapper json, Clock clock) {
        return new AnswerMemory(json, clock);
    }

    @Bean
    WebMvcConfigurer aiOperations(AiLimits limits, Clock clock) {
        var gate = new AiGate(new AiRate(limits, clock));
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(gate);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AiCallResolver());
            }
        };
    }
}
