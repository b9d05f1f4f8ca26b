package com.purposepath.test.sample;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Starts the sample. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import(SampleController.class)
public class SampleApplication {

    @Bean
    Filter requestId() {
        return (request, response, chain) -> {
            ((HttpServletResponse) response).setHeader("X-Request-Id", "r-1");
            chain.doFilter(request, response);
        };
    }
}
