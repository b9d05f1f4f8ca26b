package com.purposepath.traction.realtime;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether wake-ups are heard; while they are not, events are found a second later. */
@Component("eventDeliveryHealthIndicator")
class EventDeliveryHealth implements HealthIndicator {

    private final ObjectProvider<PostgresListener> listener;

    EventDeliveryHealth(ObjectProvider<PostgresListener> listener) {
        this.listener = listener;
    }

    @Override
    public Health health() {
        boolean listening = listener.stream().allMatch(PostgresListener::isListening);
        return (listening ? Health.up() : Health.down())
                .withDetail(
                        "description",
                        listening ? "Wake-ups are heard" : "Wake-ups are lost; events come a second later")
                .withDetail("optional", true)
                .build();
    }
}
