package com.purposepath.localpostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Makes sure that one process at a time owns a data directory; the operating system lets go of it when the owner is killed. */
record DirectoryLock(FileChannel channel) implements AutoCloseable {

    static DirectoryLock on(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("owner.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isOurs(channel)) {
            channel.close();
            throw new PostgresException(
                    "Another PurposePath is using " + directory + "; stop it first, or choose another data directory.");
        }
        return new DirectoryLock(channel);
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ownedWithinThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
