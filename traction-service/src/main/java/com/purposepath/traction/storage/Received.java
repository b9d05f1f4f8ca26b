package com.purposepath.traction.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A content that has come in as a whole; closing forgets it, unless a store has taken it over.
 *
 * @param size in bytes
 * @param sha256 in hexadecimal digits
 */
public record Received(Path path, long size, String sha256) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failure) {
            throw new UncheckedIOException("A received file could not be forgotten", failure);
        }
    }
}
