package com.purposepath.localstack.fleet;

import com.purposepath.localstack.home.StackFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Where everything listens. */
public record Ports(Map<Service, Integer> services, int mailbox, int database) {

    private static final int USUAL_MAILBOX = 8025;
    private static final int USUAL_DATABASE = 54320;
    private static final int HIGHEST = 65535;
    private static final int CONNECT_MILLIS = 200;

    public static int usualGateway() {
        return Service.GATEWAY.usualPort();
    }

    /**
     * The usual ports, or, behind another gateway port, the next free ones; {@code ACCOUNT_PORT} and the like of the environment win.
     *
     * @throws StackFailure when a port that must be had is taken
     */
    public static Ports choose(int gateway, Map<String, String> environment) {
        var choice = new Choice(gateway, environment, new HashSet<>());
        var services = new EnumMap<Service, Integer>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, choice.port(service.name(), service.usualPort()));
        }
        int mailbox = choice.port("MAILBOX", USUAL_MAILBOX);
        return new Ports(Map.copyOf(services), mailbox, choice.nextFree(USUAL_DATABASE));
    }

    public int of(Service service) {
        return services.getOrDefault(service, 0);
    }

    public String url(Service service) {
        return "http://localhost:" + of(service);
    }

    public String mailboxUrl() {
        return "http://localhost:" + mailbox;
    }

    /** One round of choosing, in which no port is given twice. */
    private record Choice(int gateway, Map<String, String> environment, Set<Integer> given) {

        int port(String name, int usual) {
            String wish = environment.get(name + "_PORT");
            int port = wish != null ? number(name, wish) : fallback(name, usual);
            if (!given.add(port) || !isFree(port)) {
                throw new StackFailure("Port %d, for the %s, is taken; stop what uses it, or choose another with %s."
                        .formatted(port, name.toLowerCase(java.util.Locale.ROOT), remedy(name)));
            }
            return port;
        }

        private int fallback(String name, int usual) {
            if (name.equals(Service.GATEWAY.name())) {
                return gateway;
            }
            return gateway == usualGateway() ? usual : nextFree(gateway + 1);
        }

        int nextFree(int first) {
            int port = first;
            while (port < HIGHEST && (given.contains(port) || !isFree(port))) {
                port++;
            }
            return port;
        }

        private static String remedy(String name) {
            return name.equals(Service.GATEWAY.name()) ? "--port" : name + "_PORT=… or move all with --port";
        }

        private static int number(String name, String text) {
            if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > HIGHEST) {
                throw new StackFailure(name + "_PORT is not a port: " + text);
            }
            return Integer.parseInt(text);
        }
    }

    // Some systems let us bind beside a listener of another address, so we also knock.
    static boolean isFree(int port) {
        try (var probe = new ServerSocket(port)) {
            probe.getLocalPort();
        } catch (IOException taken) {
            return false;
        }
        try (var knock = new Socket()) {
            knock.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return false;
        } catch (IOException nobodyThere) {
            return true;
        }
    }
}
