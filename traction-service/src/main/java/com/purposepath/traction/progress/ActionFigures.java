package com.purposepath.traction.progress;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What the actions of a goal or strategy say; cancelled and deleted ones do not count.
 *
 * @param progress plain mean, unrounded; null without any
 */
public record ActionFigures(@Nullable BigDecimal progress, int count, int completed) {

    public static final ActionFigures NONE = new ActionFigures(null, 0, 0);
}
