package com.purposepath.localpostgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** Ports on this machine. */
final class Loopback {

    private static final int CONNECT_MILLIS = 500;

    private Loopback() {}

    /** The port asked for, or a free one for 0. */
    static int claim(int port) {
        if (port != 0 && isAnswering(port)) {
            throw taken(port, null);
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw taken(port, e);
        }
    }

    // Binding alone does not notice, on every system, a listener on all addresses.
    private static boolean isAnswering(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobodyThere) {
            return false;
        }
    }

    private static PostgresException taken(int port, @Nullable IOException cause) {
        return new PostgresException(
                "Port %d is taken by another program; stop that program, or choose another port for PostgreSQL."
                        .formatted(port),
                cause);
    }
}
