package com.purposepath.localstack;

import com.purposepath.localstack.fleet.Ports;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What the command line asks for.
 *
 * @param fresh whether to delete the data of earlier runs
 * @param demo whether there shall be a demo company
 */
record Options(int port, Path data, boolean fresh, boolean demo, boolean help) {

    private static final int HIGHEST_PORT = 65535;

    /** Says what is wrong with the command line. */
    static final class UsageException extends RuntimeException {
        UsageException(String message) {
            super(message);
        }
    }

    /** @throws UsageException when it cannot be understood */
    static Options parse(String[] arguments, Path usualData) {
        var options = new Options(Ports.usualGateway(), usualData, false, true, false);
        Deque<String> left = new ArrayDeque<>(Arrays.asList(arguments));
        while (!left.isEmpty()) {
            String argument = left.pop();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                left.push(argument.substring(equals + 1));
                argument = argument.substring(0, equals);
            }
            options = options.with(argument, left);
        }
        return options;
    }

    private Options with(String argument, Deque<String> left) {
        return switch (argument) {
            case "--port" -> new Options(port(value(argument, left)), data, fresh, demo, help);
            case "--data" -> new Options(port, Path.of(value(argument, left)), fresh, demo, help);
            case "--fresh" -> new Options(port, data, true, demo, help);
            case "--no-demo" -> new Options(port, data, fresh, false, help);
            case "--help", "-h" -> new Options(port, data, fresh, demo, true);
            default -> throw new UsageException("Unknown option: " + argument);
        };
    }

    private static String value(String argument, Deque<String> left) {
        if (left.isEmpty() || left.peek().isBlank()) {
            throw new UsageException(argument + " needs a value");
        }
        return left.pop();
    }

    private static int port(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > HIGHEST_PORT) {
            throw new UsageException("Not a port: " + text);
        }
        return Integer.parseInt(text);
    }
}
