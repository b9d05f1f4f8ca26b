package com.purposepath.traction.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Keeps contents in a directory of this machine. */
@Component
class LocalFileStore implements FileStore {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]+(/[A-Za-z0-9-]+)*");

    private final Path root;

    LocalFileStore(StorageProperties properties) {
        root = properties.directory().resolve("kept").toAbsolutePath();
    }

    @Override
    public void keep(Received received, String key) {
        try {
            Path place = place(key);
            Files.createDirectories(Objects.requireNonNull(place.getParent()));
            Files.move(received.path(), place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be kept", failure);
        }
    }

    @Override
    public InputStream open(String key, long offset) {
        try {
            return Channels.newInputStream(Files.newByteChannel(place(key)).position(offset));
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be opened", failure);
        }
    }

    @Override
    public void erase(String key) {
        try {
            Files.deleteIfExists(place(key));
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be erased", failure);
        }
    }

    @Override
    public boolean isWritable() {
        Path existing = root;
        while (existing != null && Files.notExists(existing)) {
            existing = existing.getParent();
        }
        return existing != null && Files.isWritable(existing);
    }

    private Path place(String key) {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a key of the store: " + key);
        }
        return root.resolve(key);
    }
}
