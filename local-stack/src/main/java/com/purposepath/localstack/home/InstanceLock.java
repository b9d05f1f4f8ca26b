package com.purposepath.localstack.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One launcher per data directory; the operating system lets go of the lock when its owner is killed. */
record InstanceLock(FileChannel channel) implements AutoCloseable {

    static InstanceLock take(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            String where = Files.readString(file).strip();
            throw new StackFailure(
                    "PurposePath already runs on %s%s; stop it first, or give this one its own --data and --port."
                            .formatted(file.getParent(), where.isEmpty() ? "" : " (" + where + ")"));
        }
        channel.truncate(0);
        return new InstanceLock(channel);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedWithinThisProcess) {
            return false;
        }
    }

    void note(String text) {
        try {
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
