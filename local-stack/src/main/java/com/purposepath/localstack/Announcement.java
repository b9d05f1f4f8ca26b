package com.purposepath.localstack;

import com.purposepath.localstack.demo.DemoCompany;
import com.purposepath.localstack.fleet.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What to do with a stack that is ready. */
record Announcement(RunningStack stack, boolean demo) {

    private static final String DEMO = """

            Sign in as the owner of the demo company:

              curl -s %s/account/api/v1/auth/login -H 'Content-Type: application/json' \\
                -d '{"email":"%s","password":"%s"}'
            """;

    String text() {
        var ports = stack.ports();
        String gateway = ports.url(Service.GATEWAY);
        return """

            PurposePath is ready after %s.

              Start page   %s/  (API reference: /docs)
              Services     %s
              Mail         %s/  (files in %s)
              Database     %s  (passwords in %s)
              Logs         %s
            %s
            Ctrl-C stops it.
            """.formatted(
                        sinceStart(),
                        gateway,
                        services(),
                        ports.mailboxUrl(),
                        stack.data().mail(),
                        stack.database().address(),
                        stack.data().secrets(),
                        stack.data().logs(),
                        demo ? DEMO.formatted(gateway, DemoCompany.EMAIL, DemoCompany.PASSWORD) : "");
    }

    private String services() {
        return Service.WITH_DATABASE.stream()
                .map(service -> service.title() + " " + stack.ports().url(service))
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    // Counted from the moment that ./start became a process.
    private static String sinceStart() {
        Duration taken = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, Instant.now()))
                .orElse(Duration.ZERO);
        return String.format(Locale.ROOT, "%.1f seconds", taken.toMillis() / 1000.0);
    }
}
