package com.purposepath.localstack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A launcher in a process of its own, to be killed: starts a child, says its process id and stays. */
final class ForgetfulLauncher {

    private ForgetfulLauncher() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        var records = new ProcessRecords(Files.createDirectories(directory.resolve("run")));
        Path logs = Files.createDirectories(directory.resolve("logs"));
        var launcher = new ProcessLauncher(directory, logs, records, Guardian.start());
        Child child = launcher.start(Command.service("sleeper", List.of("sleep", "600"), Map.of()));
        System.out.println(child.pid());
        new CountDownLatch(1).await();
    }
}
