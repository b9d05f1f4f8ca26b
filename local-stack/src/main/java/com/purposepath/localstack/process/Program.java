package com.purposepath.localstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An unpacked program.
 *
 * @param jar the thin jar beside the libraries that its manifest names
 */
public record Program(String name, Path jar) {

    /** Whether a start can be played back instead of done. */
    public boolean isTrained(Jvm jvm) {
        return Files.isRegularFile(cache(jvm));
    }

    /** Its recorded start; one for each Java, set of flags and place, since none fits another. */
    public Path cache(Jvm jvm) {
        var conditions = List.of(System.getProperty("java.vm.version"), command(jvm, List.of()));
        return jar.resolveSibling("start-%08x.aot".formatted(conditions.hashCode()));
    }

    public List<String> command(Jvm jvm) {
        return command(jvm, isTrained(jvm) ? List.of("-XX:AOTCache=" + cache(jvm)) : List.of());
    }

    /** The command that records its start in the file when it ends. */
    public List<String> trainingCommand(Jvm jvm, Path record) {
        return command(jvm, List.of("-XX:AOTCacheOutput=" + record));
    }

    private List<String> command(Jvm jvm, List<String> caching) {
        var command = new ArrayList<String>();
        command.add(Jvm.java());
        command.addAll(jvm.flags());
        command.addAll(caching);
        command.add("-jar");
        command.add(jar.toString());
        return command;
    }
}
