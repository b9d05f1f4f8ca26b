package com.purposepath.localstack.process;

import java.nio.file.Path;
import java.util.List;

/**
 * How a Java program is run on a machine that has better things to do: quick to start, small, and no more.
 *
 * @param heapMegabytes most heap it may take
 */
public record Jvm(int heapMegabytes) {

    /** The program that runs this process too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    List<String> flags() {
        return List.of(
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseCompactObjectHeaders",
                "-Xss512k",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8");
    }
}
