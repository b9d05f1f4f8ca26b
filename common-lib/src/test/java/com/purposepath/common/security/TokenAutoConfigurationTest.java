package com.purposepath.common.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.common.settings.MissingSetting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TokenAutoConfigurationTest {

    private static final String LIST =
            "purposepath.security.revoked-sessions-uri=http://localhost:1/internal/revoked-sessions";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TokenAutoConfiguration.class));

    @Test
    void tokensAreCheckedWithoutServletsAndWithoutADatabase() {
        runner.run(context -> {
            assertThat(context).hasSingleBean(AccessTokenVerifier.class).hasSingleBean(JwkSource.class);
            assertThat(context).doesNotHaveBean(RevokedSessions.class);
        });
    }

    @Test
    void theListOfEndedSessionsNeedsTheSharedSecret() {
        runner.withPropertyValues(LIST, "purposepath.security.internal-key=too short")
                .run(context -> {
                    assertThat(context).hasFailed();
                    assertThat(context.getStartupFailure())
                            .hasRootCauseInstanceOf(MissingSetting.class)
                            .hasStackTraceContaining("PURPOSEPATH_INTERNAL_KEY");
                });
    }

    @Test
    void aServiceWithItsOwnKeysAndSessionsBringsThem() {
        JwkSource own = keyId -> null;
        SessionGuard guard = user -> user;
        runner.withPropertyValues(LIST)
                .withBean(JwkSource.class, () -> own)
                .withBean(SessionGuard.class, () -> guard)
                .run(context -> {
                    assertThat(context.getBean(JwkSource.class)).isSameAs(own);
                    assertThat(context).doesNotHaveBean(RevokedSessions.class);
                });
    }

    @Test
    void theSecretIsNotPrinted() {
        runner.withPropertyValues("purposepath.security.internal-key=0123456789abcdef0123456789abcdef")
                .run(context -> assertThat(
                                context.getBean(SecurityProperties.class).toString())
                        .doesNotContain("0123456789"));
    }
}
