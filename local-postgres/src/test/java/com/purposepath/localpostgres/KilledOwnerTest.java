package com.purposepath.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledOwnerTest {

    @TempDir
    Path directory;

    String said = "";

    @Test
    void aServerLeftBehindByAKilledOwnerIsTakenOver() throws Exception {
        Process owner = ownerInAnotherProcess(directory.toString());
        String pid = firstLineOf("data/postmaster.pid");
        owner.destroyForcibly().waitFor();
        assertThat(ProcessHandle.of(Long.parseLong(pid))).isPresent();

        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(Sql.query(server, "select text from note")).isEqualTo("committed");
            assertThat(firstLineOf("data/postmaster.pid")).isNotEqualTo(pid);
        }
    }

    @Test
    void aFirstStartThatWasKilledHalfwayIsRepeated() throws SQLException, IOException {
        Files.createDirectories(directory.resolve("data/base/1"));
        Files.writeString(directory.resolve("data/postgresql.conf"), "");

        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(Sql.query(server, "select 1")).isEqualTo("1");
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
            Sql.execute(server, "create table note (text text); insert into note values ('committed')");
            System.out.println("committed in " + server.directory());
            new CountDownLatch(1).await();
        }
    }

    private String firstLineOf(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file)).getFirst();
    }
}
