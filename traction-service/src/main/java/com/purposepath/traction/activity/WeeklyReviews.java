package com.purposepath.traction.activity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What activity asks for when a weekly review is written. */
public interface WeeklyReviews {

    /**
     * Begins the review of a week, or of the present one, with the goal as it stands; 422 for a week that cannot be reviewed. The goal stays locked,
     * so that a second review of the same week waits and sees the first.
     */
    ReviewPart begin(UUID goalId, @Nullable String week);
}
