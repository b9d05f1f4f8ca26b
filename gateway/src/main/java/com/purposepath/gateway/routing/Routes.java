package com.purposepath.gateway.routing;

import com.purposepath.gateway.contract.Backend;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.support.RouteMetadataUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import reactor.core.publisher.Flux;

/** One route for each service and time-out. Takes the place of the routes that Spring Cloud Gateway would build from properties. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final long WITHOUT_TIMEOUT = -1;

    @Bean
    @Primary
    RouteLocator cachedCompositeRouteLocator(RoutingProperties properties) {
        List<Route> routes = Stream.of(Backend.values())
                .flatMap(backend -> of(backend, properties))
                .toList();
        return () -> Flux.fromIterable(routes);
    }

    private static Stream<Route> of(Backend backend, RoutingProperties properties) {
        Stream<Duration> timeouts = Stream.concat(
                Stream.of(properties.responseTimeout()),
                properties.responseTimeouts().values().stream().distinct());
        Stream<Route> ordinary = timeouts.map(timeout -> route(
                backend,
                properties,
                timeout.toMillis(),
                destination -> !destination.streaming()
                        && properties.timeoutOf(destination.operation()).equals(timeout)));
        return Stream.concat(ordinary, Stream.of(route(backend, properties, WITHOUT_TIMEOUT, Destination::streaming)));
    }

    private static Route route(
            Backend backend, RoutingProperties properties, long timeoutMillis, Predicate<Destination> suits) {
        return Route.async()
                .id(backend.segment() + (timeoutMillis == WITHOUT_TIMEOUT ? "-stream" : "-" + timeoutMillis))
                .uri(properties.url(backend))
                .metadata(RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR, timeoutMillis)
                .predicate(exchange -> {
                    Optional<Destination> destination = Destination.of(exchange);
                    return destination.isPresent()
                            && destination.get().backend() == backend
                            && suits.test(destination.get());
                })
                .build();
    }
}
