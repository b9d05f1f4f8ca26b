package com.purposepath.traction.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A content that is coming in; what is not finished is forgotten when it is closed. */
public final class Receiving implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;
    private final MessageDigest digest = sha256();
    private long size;
    private boolean finished;

    Receiving(Path path) throws IOException {
        this.path = path;
        this.channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    public void take(ByteBuffer part) {
        try {
            size += part.remaining();
            digest.update(part.duplicate());
            while (part.hasRemaining()) {
                channel.write(part);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be received", failure);
        }
    }

    /** Bytes so far. */
    public long size() {
        return size;
    }

    /** The whole, safely on disk. */
    public Received finish() {
        try {
            channel.force(true);
            finished = true;
            return new Received(path, size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be received", failure);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (!finished) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be forgotten", failure);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
