package com.purposepath.localstack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void aDirectoryWithOtherThingsInItIsRefused() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "Forty pages");

        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("--data");
    }

    @Test
    void aSecondLauncherIsToldWhereTheFirstOneIs() {
        try (DataDirectory first = DataDirectory.open(directory)) {
            first.announce("http://localhost:8080");

            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("http://localhost:8080");
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void deletingTheContentLeavesWhatIsNotPartOfIt() throws IOException {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Files.writeString(data.mail().resolve("hello.eml"), "Hello");
            Files.writeString(directory.resolve("notes.txt"), "mine");

            data.deleteContent();

            assertThat(directory.resolve("mail")).doesNotExist();
            assertThat(directory.resolve("notes.txt")).exists();
        }
    }

    @Test
    void aSecretStaysTheSameAndIsReadableByItsOwnerOnly() throws IOException {
        Path file = directory.resolve("secrets");
        String key = Secrets.keptIn(file).get("key");

        Secrets again = Secrets.keptIn(file);

        assertThat(again.get("key")).isEqualTo(key).hasSize(44);
        assertThat(again.get("other")).isNotEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
