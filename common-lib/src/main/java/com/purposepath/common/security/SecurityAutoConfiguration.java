package com.purposepath.common.security;

import com.purposepath.common.request.BodyLimitFilter;
import com.purposepath.common.request.RequestProperties;
import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Puts the door in front of every controller: closed unless the operation says {@link Public}. */
@AutoConfiguration(
        after = TokenAutoConfiguration.class,
        beforeName = "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration")
@ConditionalOnWebApplication(type = Type.SERVLET)
public class SecurityAutoConfiguration {

    @Bean
    Operations operations(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        return new Operations(mapping);
    }

    @Bean
    @ConditionalOnMissingBean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            Operations operations,
            AccessTokenVerifier verifier,
            ObjectProvider<SessionGuard> guard,
            RequestProperties limits) {
        var access = new AccessFilter(operations, verifier, guard.getIfAvailable(() -> user -> user));
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .addFilterBefore(access, AuthorizationFilter.class)
                .addFilterAfter(new BodyLimitFilter(limits), AccessFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // What was let in by its first dispatch goes on: the end of a stream, an error page.
                        .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    /** Nobody signs in with Spring's own forms; without this bean Boot would make a user and log its password. */
    @Bean
    @ConditionalOnMissingBean
    UserDetailsService noUsers() {
        return name -> {
            throw new UsernameNotFoundException("Sign-in is by access token");
        };
    }

    @Bean
    WebMvcConfigurer currentUserParameter() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CurrentUserResolver());
            }
        };
    }
}
