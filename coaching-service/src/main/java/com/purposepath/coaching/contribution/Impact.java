package com.purposepath.coaching.contribution;

/** How much an action does for a goal. */
enum Impact {
    LOW(40),
    MEDIUM(55),
    HIGH(70),
    CRITICAL(85);

    /** Below it an action and a goal are not connected. */
    static final int LEAST = LOW.from;

    private final int from;

    Impact(int from) {
        this.from = from;
    }

    static Impact of(int score) {
        Impact impact = LOW;
        for (Impact next : values()) {
            impact = score >= next.from ? next : impact;
        }
        return impact;
    }
}
