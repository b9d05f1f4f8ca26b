package com.purposepath.coaching.text;

import com.purposepath.coaching.CoachingError;
import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import java.util.List;

/** A goal that cannot be read as one; it names the field, as forms want it. */
public final class InvalidGoal extends ApiException {

    private final transient FieldError error;

    /** @param field as the request spells it, {@code goal.kpis[0].sharedKpiId} */
    public InvalidGoal(String field, String message) {
        super(CoachingError.INVALID_GOAL_DATA, message);
        this.error = new FieldError(field, message);
        detail("field", field);
    }

    @Override
    public List<FieldError> fieldErrors() {
        return List.of(error);
    }
}
