package com.purposepath.localstack.process;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** Stands for a service in a process of its own: becomes ready, or dies on the way there. */
final class FakeService {

    private FakeService() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("starting as " + System.getenv("WHO"));
        if (arguments[0].equals("dies")) {
            System.out.println("2026-11-20 ERROR the key does not fit");
            System.exit(3);
        }
        var address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("SERVER_PORT")));
        HttpServer server = HttpServer.create(address, 0);
        server.createContext("/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }
}
