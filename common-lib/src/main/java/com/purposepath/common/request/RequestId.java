package com.purposepath.common.request;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id that follows a request through logs, answers and calls to other services. */
public final class RequestId {

    public static final String HEADER = "X-Request-Id";

    /** Key of the id in the logging context. */
    public static final String MDC_KEY = "requestId";

    private static final int LONGEST = 128;

    private RequestId() {}

    /** The caller's id where it is 1 to 128 visible ASCII characters, else a new one. */
    public static String acceptOrMake(@Nullable String offered) {
        return offered != null && isAcceptable(offered)
                ? offered
                : UUID.randomUUID().toString();
    }

    private static boolean isAcceptable(String id) {
        return !id.isEmpty() && id.length() <= LONGEST && id.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }
}
