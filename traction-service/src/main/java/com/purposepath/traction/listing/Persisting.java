package com.purposepath.traction.listing;

/**
 * For repositories whose entities make their own ids: Spring Data's {@code save} takes such an entity for an old one, asks the database for it
 * and goes on with a copy.
 *
 * @param <T> the entity
 */
public interface Persisting<T> {

    /** Writes a new record; what happens to {@code record} until the transaction ends is written too. */
    void persist(T record);
}
