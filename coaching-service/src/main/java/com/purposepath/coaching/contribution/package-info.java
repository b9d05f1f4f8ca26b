/**
 * Which actions serve which goals, and how all of them serve the foundation. The scores are those of the alignment scorer, with an action in
 * the place of a strategy.
 */
@NullMarked
package com.purposepath.coaching.contribution;

import org.jspecify.annotations.NullMarked;
