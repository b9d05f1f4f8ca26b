package com.purposepath.gateway;

import org.springframework.core.Ordered;

/** The path of a request through the door, in this order. */
public final class FilterOrder {

    /** Takes over or makes the request id; whatever happens behind carries it. */
    public static final int REQUEST_ID = Ordered.HIGHEST_PRECEDENCE;

    public static final int ANSWER_HEADERS = REQUEST_ID + 10;
    public static final int CORS = ANSWER_HEADERS + 10;

    /** Finds the operation: 404, 405. */
    public static final int DESTINATION = CORS + 10;

    /** Finds out who calls, and refuses nobody yet. */
    public static final int CALLER = DESTINATION + 10;

    public static final int RATE_LIMIT = CALLER + 10;

    /** Refuses who may not come in: 401. */
    public static final int ACCESS = RATE_LIMIT + 10;

    public static final int BODY_LIMIT = ACCESS + 10;

    private FilterOrder() {}
}
