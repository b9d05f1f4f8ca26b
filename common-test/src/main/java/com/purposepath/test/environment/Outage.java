package com.purposepath.test.environment;

/** Something that a service needs is away; it comes back on close. */
@FunctionalInterface
public interface Outage extends AutoCloseable {

    @Override
    void close();
}
