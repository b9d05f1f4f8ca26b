package com.purposepath.localpostgres;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The unpacked programs of PostgreSQL, which are shared by all servers of one user. */
record Binaries(Path directory) {

    private static final int STOP_SECONDS = 60;

    static Binaries ofThisUser() throws IOException {
        Path home = Path.of(System.getProperty("user.home"));
        Path base = Files.isWritable(home)
                ? home.resolve(".cache/purposepath")
                : Path.of(System.getProperty("java.io.tmpdir"), "purposepath-" + System.getProperty("user.name"));
        return new Binaries(PrivateDirectory.at(base).resolve("postgres"));
    }

    /** Stops the server that works on the data, whoever started it. */
    void stop(Path data, File log) throws IOException {
        Process process = new ProcessBuilder(stopCommand(data))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
        try {
            if (!process.waitFor(STOP_SECONDS + 5L, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw cannotStop(data);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cannotStop(data);
        }
    }

    private List<String> stopCommand(Path data) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses to run as root
        }
        command.add(pgCtl().orElseThrow(() -> cannotStop(data)).toString());
        command.addAll(List.of("stop", "-D", data.toString(), "-m", "fast", "-w", "-t", "" + STOP_SECONDS));
        return command;
    }

    private Optional<Path> pgCtl() throws IOException {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(directory)) {
            return versions.filter(version -> Files.exists(version.resolve(".exists")))
                    .flatMap(version -> Stream.of(version.resolve("bin/pg_ctl"), version.resolve("bin/pg_ctl.exe")))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }

    private static PostgresException cannotStop(Path data) {
        return new PostgresException(
                "The PostgreSQL that works on %s does not stop; end the process named in the first line of %s."
                        .formatted(data, data.resolve("postmaster.pid")));
    }
}
