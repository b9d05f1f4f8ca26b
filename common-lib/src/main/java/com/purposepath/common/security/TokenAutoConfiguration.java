package com.purposepath.common.security;

import com.purposepath.common.settings.MissingSetting;
import java.net.URI;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;

/** Checks access tokens against the published keys and the list of ended sessions; needs neither servlets nor a database. */
@AutoConfiguration
@EnableConfigurationProperties(SecurityProperties.class)
public class TokenAutoConfiguration {

    private static final int SHORTEST_KEY = 32;

    @Bean
    @ConditionalOnMissingBean
    JwkSource jwkSource(SecurityProperties properties) {
        return new RemoteJwkSource(properties.jwksUri());
    }

    @Bean
    @ConditionalOnMissingBean
    AccessTokenVerifier accessTokenVerifier(SecurityProperties properties, JwkSource keys) {
        return new AccessTokenVerifier(properties, keys);
    }

    @Bean
    @ConditionalOnProperty("purposepath.security.revoked-sessions-uri")
    @ConditionalOnMissingBean(SessionGuard.class)
    RevokedSessions revokedSessions(SecurityProperties properties, ApplicationEventPublisher events) {
        URI list = properties.revokedSessionsUri();
        if (list == null || properties.internalKey().length() < SHORTEST_KEY) {
            throw new MissingSetting(
                    "PURPOSEPATH_INTERNAL_KEY must be a secret of at least 32 characters that all services share.");
        }
        return new RevokedSessions(properties, list, events);
    }
}
