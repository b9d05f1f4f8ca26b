package com.purposepath.localstack.home;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets, made once and kept in a file that only its owner can read. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    /** Those of the file, or none yet. */
    public static Secrets keptIn(Path file) {
        var secrets = new Secrets(file);
        try {
            if (Files.exists(file)) {
                secrets.values.load(new StringReader(Files.readString(file)));
            }
            return secrets;
        } catch (IOException e) {
            throw DiskSpace.explain(file, e);
        }
    }

    /** 32 random bytes in base64, always the same for the same name. */
    public synchronized String get(String name) {
        String known = values.getProperty(name);
        return known != null ? known : make(name);
    }

    private String make(String name) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getEncoder().encodeToString(bytes);
        values.setProperty(name, secret);
        save();
        return secret;
    }

    // Written beside and moved, so that a full disk cannot leave half a file that locks everybody out.
    private void save() {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            var text = new StringWriter();
            values.store(text, "Secrets of this local PurposePath. Delete only together with the database.");
            Files.writeString(fresh, text.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw DiskSpace.explain(file, e);
        }
    }
}
