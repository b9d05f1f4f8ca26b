/** The one clock, so that tests can move it. */
@NullMarked
package com.purposepath.common.time;

import org.jspecify.annotations.NullMarked;
