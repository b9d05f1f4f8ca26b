package com.purposepath.common.web;

/**
 * The page of a list that a request asks for; a controller takes it as a parameter.
 *
 * @param page from 1
 * @param limit 1 to 100
 * @param sort the field to sort by, camelCase, one of those that {@link SortableBy} names; empty where nothing may be chosen
 * @param descending direction
 */
public record Paging(int page, int limit, String sort, boolean descending) {

    /** How many rows come before this page. */
    public long offset() {
        return (page - 1L) * limit;
    }
}
