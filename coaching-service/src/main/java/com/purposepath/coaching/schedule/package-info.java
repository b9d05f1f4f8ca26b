/**
 * Suggests dates for actions: reads who is there when and what is due, has it planned, and says why each action lies where it does, what
 * makes it late and what else would do.
 */
@NullMarked
package com.purposepath.coaching.schedule;

import org.jspecify.annotations.NullMarked;
