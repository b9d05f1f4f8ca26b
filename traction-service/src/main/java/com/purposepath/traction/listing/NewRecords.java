package com.purposepath.traction.listing;

import jakarta.persistence.EntityManager;

/** Gives repositories their {@code persist}. */
class NewRecords<T> implements Persisting<T> {

    private final EntityManager entities;

    NewRecords(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void persist(T record) {
        entities.persist(record);
    }
}
