package com.purposepath.localstack.process;

import com.purposepath.localstack.home.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;

/**
 * Packaged services, unpacked into directories that are named after their content and never change.
 *
 * <p>So a build beside a running stack cannot pull the jars from under it, and a cache of a start stays valid.
 */
public final class Programs {

    private static final int VERSIONS_KEPT = 2;

    private final Path directory;

    public Programs(Path directory) {
        this.directory = directory;
    }

    /** The unpacked form of the executable jar. */
    public Program unpacked(String name, Path jar) throws IOException, InterruptedException {
        Path home = directory.resolve(name + "-" + version(jar));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(directory);
            unpack(jar, home);
            deleteOld(name);
        }
        return new Program(name, home.resolve(jar.getFileName()));
    }

    private static String version(Path jar) throws IOException {
        var checksum = new CRC32C();
        try (InputStream content = new CheckedInputStream(Files.newInputStream(jar), checksum)) {
            long size = content.transferTo(OutputStream.nullOutputStream());
            return "%08x%x".formatted(checksum.getValue(), size);
        }
    }

    // Moved into place when complete, so that what is there is whole, whoever else unpacks at the same time.
    private static void unpack(Path jar, Path home) throws IOException, InterruptedException {
        Path draft = home.resolveSibling(
                home.getFileName() + "." + ProcessHandle.current().pid());
        Process extraction = new ProcessBuilder(
                        Jvm.java(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        draft.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(extraction.getInputStream().readAllBytes());
        if (extraction.waitFor() != 0) {
            throw new IOException(jar + " cannot be unpacked: " + said);
        }
        try {
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException another) {
            FileTree.delete(draft);
            if (!Files.isDirectory(home)) {
                throw another;
            }
        }
    }

    private void deleteOld(String name) throws IOException {
        List<Path> versions;
        try (Stream<Path> programs = Files.list(directory)) {
            versions = programs.filter(
                            program -> program.getFileName().toString().matches(name + "-[0-9a-f]+"))
                    .sorted(Comparator.comparing(Programs::age).reversed())
                    .toList();
        }
        for (Path old : versions.subList(Math.min(VERSIONS_KEPT, versions.size()), versions.size())) {
            FileTree.delete(old);
        }
    }

    private static FileTime age(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException vanished) {
            return FileTime.fromMillis(0);
        }
    }
}
