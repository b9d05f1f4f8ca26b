package com.purposepath.common.sample;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.error.PathIds;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The service under test. */
@SpringBootApplication
class SampleApplication {

    static void main(String[] args) {
        SpringApplication.run(SampleApplication.class, args);
    }

    @Bean
    PathIds pathIds() {
        return new PathIds(Map.of("thingId", new PathIds.Kind(CommonError.RESOURCE_NOT_FOUND, "Thing")));
    }
}
