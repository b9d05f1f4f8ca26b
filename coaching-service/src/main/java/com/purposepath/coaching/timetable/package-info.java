/**
 * When to work on what: places the hours of jobs on days, so that as little as possible is late. Which order is best is searched by a
 * constraint solver; each job in turn gets the earliest hours that are free. It knows nothing of requests and words.
 */
@NullMarked
package com.purposepath.coaching.timetable;

import org.jspecify.annotations.NullMarked;
