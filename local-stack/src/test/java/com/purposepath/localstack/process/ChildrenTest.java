package com.purposepath.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.localstack.home.StackFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    private static final long LIMIT_SECONDS = 30;

    @TempDir
    Path directory;

    ProcessRecords records;
    Guardian guardian;
    ProcessLauncher launcher;

    @BeforeEach
    void openLauncher() throws IOException {
        records = new ProcessRecords(Files.createDirectories(directory.resolve("run")));
        guardian = Guardian.start();
        Path logs = Files.createDirectories(directory.resolve("logs"));
        launcher = new ProcessLauncher(directory, logs, records, guardian);
    }

    @AfterEach
    void closeLauncher() {
        launcher.close();
        guardian.close();
    }

    @Test
    void aServiceIsAwaitedUntilItIsReady() throws Exception {
        int port = freePort();
        Child child = startFake("ready", port);

        Readiness.await(child, URI.create("http://localhost:" + port + "/health/ready"));

        assertThat(child.isAlive()).isTrue();
    }

    @Test
    void aServiceThatDiesSaysWhyItsExitCodeAndWhereItsLogIs() throws Exception {
        int port = freePort();
        Child child = startFake("dies", port);

        assertThatThrownBy(() -> Readiness.await(child, URI.create("http://localhost:" + port + "/health/ready")))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("fake died (exit code 3)")
                .hasMessageContaining("ERROR the key does not fit")
                .hasMessageContaining(directory.resolve("logs/fake.log").toString());
    }

    @Test
    void closingTheLauncherEndsEverythingItStarted() throws Exception {
        Child one = launcher.start(sleeper("one"));
        Child other = launcher.start(sleeper("other"));

        launcher.close();

        assertThat(one.isAlive()).isFalse();
        assertThat(other.isAlive()).isFalse();
        assertThatThrownBy(() -> launcher.start(sleeper("late"))).isInstanceOf(StackFailure.class);
    }

    @Test
    void aKilledLauncherLeavesNothingBehind() throws Exception {
        Process doomed = launcherOfItsOwn();
        ProcessHandle child = childOf(doomed);
        assertThat(child.isAlive()).isTrue();

        doomed.destroyForcibly();

        assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(LIMIT_SECONDS));
    }

    @Test
    void whatSurvivedAnEarlierLauncherIsEndedByTheNext() throws Exception {
        Process survivor = new ProcessBuilder("sleep", "600").start();
        records.add("survivor", survivor.pid());

        records.endLeftovers();

        assertThat(survivor.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("run")).isEmptyDirectory();
    }

    @Test
    void aProcessThatOnlyHasTheSameNumberIsLeftAlone() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "600").start();
        Files.writeString(
                directory.resolve("run/stranger"),
                stranger.pid() + " " + Instant.now().minusSeconds(3600));

        records.endLeftovers();

        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly().waitFor();
    }

    @Test
    void theLogOfTheLastRunIsKeptOnce() throws Exception {
        startFake("dies", freePort()).onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);
        startFake("dies", freePort()).onExit().get(LIMIT_SECONDS, TimeUnit.SECONDS);

        assertThat(directory.resolve("logs/fake.previous.log")).exists();
    }

    private static Command sleeper(String name) {
        return Command.service(name, List.of("sleep", "600"), Map.of());
    }

    private Child startFake(String behaviour, int port) throws IOException {
        List<String> command = List.of(
                Jvm.java(), "-cp", System.getProperty("java.class.path"), FakeService.class.getName(), behaviour);
        return launcher.start(Command.service("fake", command, Map.of("SERVER_PORT", "" + port, "WHO", "a fake")));
    }

    private Process launcherOfItsOwn() throws IOException {
        return new ProcessBuilder(
                        Jvm.java(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ForgetfulLauncher.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessHandle childOf(Process launcher) throws IOException {
        try (BufferedReader lines = launcher.inputReader()) {
            return ProcessHandle.of(Long.parseLong(lines.readLine())).orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
