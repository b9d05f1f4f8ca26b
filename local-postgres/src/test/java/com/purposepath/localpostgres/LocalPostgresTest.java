package com.purposepath.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path directory;

    String said = "";

    @Test
    void dataSurvivesARestart() throws SQLException {
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            execute(server, "create table note (text text); insert into note values ('kept')");
        }
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(query(server, "select text from note")).isEqualTo("kept");
        }
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void commitsReachTheDiskUnlessATestSaysOtherwise() throws SQLException {
        try (var kept = LocalPostgres.start(PostgresSettings.keptIn(directory));
                var forTests = LocalPostgres.start(PostgresSettings.forTests())) {
            assertThat(query(kept, "show fsync")).isEqualTo("on");
            assertThat(query(kept, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(kept, "show full_page_writes")).isEqualTo("on");
            assertThat(query(forTests, "show fsync")).isEqualTo("off");
        }
    }

    @Test
    void aServerLeftBehindByAKilledOwnerIsTakenOver() throws Exception {
        Process owner = ownerInAnotherProcess(directory.toString());
        String pid = firstLineOf("data/postmaster.pid");
        owner.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();

        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(query(server, "select text from note")).isEqualTo("committed");
            assertThat(firstLineOf("data/postmaster.pid")).isNotEqualTo(pid);
        }
    }

    @Test
    void aDirectoryHasOneOwnerAtATime() {
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThatThrownBy(() -> LocalPostgres.start(PostgresSettings.keptIn(directory)))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("stop it first");
            assertThat(server.port()).isPositive();
        }
    }

    @Test
    void aTakenPortIsSaid() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> LocalPostgres.start(
                            PostgresSettings.keptIn(directory).onPort(other.getLocalPort())))
                    .isInstanceOf(PostgresException.class)
                    .hasMessageContaining("Port " + other.getLocalPort() + " is taken");
        }
        LocalPostgres.start(PostgresSettings.keptIn(directory)).close();
    }

    @Test
    void aDirectoryThatCannotBeWrittenToIsSaid() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> LocalPostgres.start(PostgresSettings.keptIn(file.resolve("below"))))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("cannot be written to");
    }

    @Test
    void dataOfAnotherVersionIsSaid() throws IOException {
        LocalPostgres.start(PostgresSettings.keptIn(directory)).close();
        Files.writeString(directory.resolve("data/PG_VERSION"), "12\n");

        assertThatThrownBy(() -> LocalPostgres.start(PostgresSettings.keptIn(directory)))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("another version of PostgreSQL");
    }

    @Test
    void aFirstStartThatWasKilledHalfwayIsRepeated() throws SQLException, IOException {
        Files.createDirectories(directory.resolve("data/base/1"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "");

        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(query(server, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void dataIsNeverTakenForHalfMade() throws IOException {
        Files.createDirectories(directory.resolve("data/base/16384"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "");

        assertThatThrownBy(() -> LocalPostgres.start(PostgresSettings.keptIn(directory)))
                .isInstanceOf(PostgresException.class);
        assertThat(directory.resolve("data/base/16384")).exists();
    }

    @Test
    void aTemporaryServerWhoseOwnerWasKilledIsClearedAwayByTheNext() throws Exception {
        Process owner = ownerInAnotherProcess("temporary");
        Path abandoned = Path.of(said);
        owner.destroyForcibly().waitFor();
        Files.setLastModifiedTime(
                abandoned.resolve("owner.lock"), FileTime.from(Instant.now().minusSeconds(60)));

        LocalPostgres.start(PostgresSettings.forTests()).close();

        assertThat(abandoned).doesNotExist();
    }

    @Test
    void aTemporaryDirectoryGoesWithItsServer() {
        Path temporary;
        try (var server = LocalPostgres.start(PostgresSettings.forTests())) {
            temporary = server.directory();
            assertThat(temporary).exists();
        }
        assertThat(temporary).doesNotExist();
    }

    @Test
    void nobodyEntersWithoutAPassword() {
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            var intruder = new AdminAccess(server.admin().url(), "postgres", "guess");

            assertThatThrownBy(intruder::connect).hasMessageContaining("password authentication failed");
        }
    }

    private Process ownerInAnotherProcess(String where) throws IOException, InterruptedException {
        Process owner = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        where)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var lines = owner.inputReader()) {
            said = lines.lines()
                    .filter(line -> line.startsWith("committed in "))
                    .findFirst()
                    .orElseThrow()
                    .substring("committed in ".length());
        }
        assertThat(owner.waitFor(0, TimeUnit.SECONDS)).isFalse();
        return owner;
    }

    /** A process that starts a server, commits a row and then waits to be killed. */
    static class Owner {
        public static void main(String[] arguments) throws Exception {
            var server = LocalPostgres.start(
                    arguments[0].equals("temporary")
                            ? PostgresSettings.forTests()
                            : PostgresSettings.keptIn(Path.of(arguments[0])));
            execute(server, "create table note (text text); insert into note values ('committed')");
            System.out.println("committed in " + server.directory());
            new CountDownLatch(1).await();
        }
    }

    private String firstLineOf(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file)).getFirst();
    }

    private static void execute(LocalPostgres server, String sql) throws SQLException {
        try (var connection = server.admin().connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalPostgres server, String sql) throws SQLException {
        try (var connection = server.admin().connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
