package com.purposepath.coaching.advice;

/**
 * Words of a goal that answer to words of the foundation.
 *
 * @param inGoal as the goal has them
 * @param there as the foundation has them
 */
record Echo(String inGoal, String there) {

    boolean isLiteral() {
        return inGoal.equalsIgnoreCase(there);
    }
}
