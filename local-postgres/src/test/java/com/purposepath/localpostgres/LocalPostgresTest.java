package com.purposepath.localpostgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path directory;

    @Test
    void dataSurvivesARestart() throws SQLException {
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            Sql.execute(server, "create table note (text text); insert into note values ('kept')");
        }
        try (var server = LocalPostgres.start(PostgresSettings.keptIn(directory))) {
            assertThat(Sql.query(server, "select text from note")).isEqualTo("kept");
        }
        assertThat(directory.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void commitsReachTheDiskUnlessATestSaysOtherwise() throws SQLException {
        try (var kept = LocalPostgres.start(PostgresSettings.keptIn(directory));
                var forTests = LocalPostgres.start(PostgresSettings.forTests())) {
            assertThat(Sql.query(kept, "show fsync")).isEqualTo("on");
            assertThat(Sql.query(kept, "show synchronous_commit")).isEqualTo("on");
            assertThat(Sql.query(kept, "show full_page_writes")).isEqualTo("on");
            assertThat(Sql.query(forTests, "show fsync")).isEqualTo("off");
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
}
