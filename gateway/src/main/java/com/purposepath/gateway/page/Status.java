package com.purposepath.gateway.page;

import com.purposepath.common.health.HealthBody;
import com.purposepath.common.health.HealthBody.Check;
import com.purposepath.common.json.CamelCase;
import com.purposepath.gateway.contract.Backend;
import com.purposepath.gateway.health.BackendState;
import com.purposepath.gateway.health.BackendState.Condition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the start page shows, as JSON. */
@CamelCase
record Status(
        String environment,
        String version,
        List<Service> services,
        @Nullable String mailboxUrl,
        PageProperties.@Nullable Demo demo) {

    static Status of(HealthBody.State gateway, Instant startedAt, Iterable<Service> backends, PageProperties pages) {
        var services = new ArrayList<Service>();
        services.add(new Service("gateway", "Gateway", Condition.UP, gateway.version(), 0L, startedAt, List.of()));
        backends.forEach(services::add);
        return new Status(gateway.environment(), gateway.version(), services, pages.mailbox(), pages.demo());
    }

    /** One card of the page. */
    @CamelCase
    record Service(
            String id,
            String name,
            Condition state,
            @Nullable String version,
            @Nullable Long latencyMs,
            Instant since,
            List<Check> checks) {

        static Service of(Backend backend, BackendState state) {
            return new Service(
                    backend.segment(),
                    backend.title(),
                    state.condition(),
                    state.version(),
                    state.latencyMs(),
                    state.since(),
                    state.checks());
        }
    }
}
