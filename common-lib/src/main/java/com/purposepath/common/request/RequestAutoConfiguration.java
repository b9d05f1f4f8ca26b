package com.purposepath.common.request;

import com.purposepath.common.alias.PathAliasFilter;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletRequest;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** The filters that every request of a service passes before security, in their order. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@EnableConfigurationProperties({RequestProperties.class, CorsProperties.class})
public class RequestAutoConfiguration {

    private static final List<String> EXPOSED = List.of(
            "ETag",
            "Location",
            "Content-Disposition",
            "Content-Range",
            "Retry-After",
            "X-Request-Id",
            "X-RateLimit-Limit",
            "X-RateLimit-Remaining",
            "X-RateLimit-Reset");

    @Bean
    FilterRegistrationBean<RequestIdFilter> requestIdFilter() {
        return ordered(new RequestIdFilter(), 0);
    }

    @Bean
    FilterRegistrationBean<FilterErrors> filterErrors(
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        return ordered(new FilterErrors(resolver), 1);
    }

    @Bean
    FilterRegistrationBean<CorsFilter> corsFilter(CorsProperties properties) {
        var cors = new CorsConfiguration();
        cors.setAllowedOrigins(properties.origins());
        cors.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"));
        cors.setAllowedHeaders(List.of(CorsConfiguration.ALL));
        cors.setExposedHeaders(EXPOSED);
        cors.setAllowCredentials(true);
        cors.setMaxAge(Duration.ofHours(1));
        var everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors);
        var filter = new CorsFilter(everywhere);
        filter.setCorsProcessor(new RefusingCorsProcessor());
        return ordered(filter, 2);
    }

    @Bean
    FilterRegistrationBean<PathAliasFilter> pathAliasFilter() {
        return ordered(new PathAliasFilter(), 3);
    }

    @Bean
    FilterRegistrationBean<ParameterSpelling> parameterSpelling() {
        return ordered(new ParameterSpelling(), 4);
    }

    @Bean
    @ConditionalOnMissingBean
    ClientAddress clientAddress() {
        return ServletRequest::getRemoteAddr;
    }

    private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setAsyncSupported(true);
        return registration;
    }
}
