package com.purposepath.localstack.fleet;

import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.process.Jvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The processes that make up PurposePath. */
public enum Service {
    GATEWAY("gateway", 8080, 128),
    ACCOUNT("account-service", 8001, 192),
    TRACTION("traction-service", 8002, 224),
    COACHING("coaching-service", 8000, 256);

    /** Those that keep data, each in a database of its own name. */
    public static final List<Service> WITH_DATABASE = List.of(ACCOUNT, TRACTION, COACHING);

    private final String module;
    private final int usualPort;
    private final Jvm jvm;

    Service(String module, int usualPort, int heapMegabytes) {
        this.module = module;
        this.usualPort = usualPort;
        this.jvm = new Jvm(heapMegabytes);
    }

    public String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    int usualPort() {
        return usualPort;
    }

    Jvm jvm() {
        return jvm;
    }

    /**
     * The executable jar that the build made.
     *
     * @throws StackFailure when there is none
     */
    Path jar(Path project) throws IOException {
        Path target = project.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                var jar = files.filter(file -> file.getFileName().toString().matches(module + "-[0-9][^/]*\\.jar"))
                        .findFirst();
                if (jar.isPresent()) {
                    return jar.get();
                }
            }
        }
        throw new StackFailure(
                module + " has not been built; run ./mvnw verify, or ./start, which builds what is missing.");
    }
}
