package com.purposepath.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.common.settings.MissingSetting;
import com.purposepath.test.environment.ServiceProperties;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class StartTest {

    @Test
    void aMissingEncryptionKeyStopsTheStartWithASentence() {
        assertThatThrownBy(() -> start(without("ACCOUNT_ENCRYPTION_KEY")))
                .rootCause()
                .isInstanceOf(MissingSetting.class)
                .hasMessageStartingWith("ACCOUNT_ENCRYPTION_KEY is not set");
    }

    @Test
    void aMissingInternalKeyStopsTheStartWithASentence() {
        var properties = without("PURPOSEPATH_INTERNAL_KEY");
        properties.remove("purposepath.security.internal-key");

        assertThatThrownBy(() -> start(properties))
                .rootCause()
                .isInstanceOf(MissingSetting.class)
                .hasMessageStartingWith("PURPOSEPATH_INTERNAL_KEY must be a secret");
    }

    @Test
    void onOneMachineNoSecretIsNeeded() {
        var properties = without("ACCOUNT_ENCRYPTION_KEY");
        properties.remove("PURPOSEPATH_INTERNAL_KEY");
        properties.remove("purposepath.security.internal-key");

        try (var context = start(properties, "--spring.profiles.active=local")) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    private static ConfigurableApplicationContext start(Map<String, Object> properties, String... arguments) {
        var application = new SpringApplication(AccountApplication.class);
        application.setDefaultProperties(properties);
        application.setRegisterShutdownHook(false);
        return application.run(Stream.concat(Stream.of("--server.port=0"), Stream.of(arguments))
                .toArray(String[]::new));
    }

    private static Map<String, Object> without(String name) {
        var properties = new HashMap<>(ServiceProperties.of("account"));
        properties.remove(name);
        return properties;
    }
}
