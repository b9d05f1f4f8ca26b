package com.purposepath.localstack.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.localstack.home.StackFailure;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void aTakenPortIsNamedTogetherWithTheOptionThatHelps() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThatThrownBy(() -> Ports.choose(taken.getLocalPort(), Map.of()))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("" + taken.getLocalPort())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void behindAnotherGatewayPortTheOthersAreFreeOnes() throws IOException {
        Ports ports = Ports.choose(freePort(), Map.of());

        assertThat(ports.services().values()).doesNotHaveDuplicates().doesNotContain(ports.mailbox());
        assertThat(ports.of(Service.ACCOUNT)).isGreaterThan(ports.of(Service.GATEWAY));
    }

    @Test
    void thePortOfAServiceCanBeSetByItself() throws IOException {
        int wanted = freePort();

        assertThat(Ports.choose(freePort(), Map.of("ACCOUNT_PORT", "" + wanted)).of(Service.ACCOUNT))
                .isEqualTo(wanted);
        assertThatThrownBy(() -> Ports.choose(freePort(), Map.of("ACCOUNT_PORT", "http")))
                .hasMessage("ACCOUNT_PORT is not a port: http");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
