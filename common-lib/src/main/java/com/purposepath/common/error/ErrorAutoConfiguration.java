package com.purposepath.common.error;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Puts the one error handler in front of every controller. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
public class ErrorAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ErrorHandler errorHandler(ObjectProvider<PathIds> pathIds, JsonMapper mapper) {
        var names = new FieldNames(mapper);
        return new ErrorHandler(
                pathIds.getIfAvailable(() -> new PathIds(Map.of())), new FieldErrors(names), new UnreadableBody(names));
    }
}
