package com.purposepath.test;

import com.purposepath.test.contract.Exchange;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a service answered; the methods that state an expectation fail the test when it does not hold, and else give the reply back. */
public record Reply(Exchange exchange) {

    public Reply ok() {
        return is(200);
    }

    /** 201 with the place of what was made. */
    public Reply created() {
        is(201);
        location();
        return this;
    }

    public Reply is(int status) {
        if (exchange.status() != status) {
            throw failure("expected status " + status);
        }
        return this;
    }

    public Reply failsWith(int status, String code) {
        is(status);
        if (!json().path("code").asString("").equals(code)) {
            throw failure("expected code " + code);
        }
        return this;
    }

    /** The invalid fields are exactly these, as the wire spells them. */
    public Reply naming(String... fields) {
        Set<String> named = new TreeSet<>(json().path("errors").propertyNames());
        if (!named.equals(Set.of(fields))) {
            throw failure("expected errors for exactly " + new TreeSet<>(Set.of(fields)));
        }
        return this;
    }

    public int status() {
        return exchange.status();
    }

    public String id() {
        return text("/data/id");
    }

    /** Text of a value below {@code data}, {@code /owner/name}; null where it is null. */
    public @Nullable String data(String pointer) {
        JsonNode value = json("/data" + pointer);
        return value.isNull() ? null : value.asString();
    }

    /** Number of a value anywhere, {@code /pagination/total}. */
    public double number(String pointer) {
        return json(pointer).asDouble();
    }

    /** Text of a value anywhere, {@code /details/field}. */
    public String text(String pointer) {
        return json(pointer).asString();
    }

    public JsonNode json() {
        return exchange.json();
    }

    /** A value anywhere; fails when it is not there. */
    public JsonNode json(String pointer) {
        JsonNode value = json().at(pointer);
        if (value.isMissingNode()) {
            throw failure("expected something at " + pointer);
        }
        return value;
    }

    public String body() {
        return exchange.text();
    }

    public byte[] bytes() {
        return exchange.body();
    }

    public String header(String name) {
        return exchange.headers().firstValue(name).orElseThrow(() -> failure("expected header " + name));
    }

    public boolean hasHeader(String name) {
        return exchange.headers().firstValue(name).isPresent();
    }

    public String etag() {
        return header("ETag");
    }

    public String location() {
        return header("Location");
    }

    private AssertionError failure(String expectation) {
        return new AssertionError(exchange + ", " + expectation + ": " + exchange.text());
    }

    @Override
    public String toString() {
        return exchange + ": " + exchange.text();
    }
}
