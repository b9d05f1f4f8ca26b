/**
 * Finds an order of things that costs little, whatever the things are and whatever they cost. The constraint solver lives here and nowhere
 * else.
 */
@NullMarked
package com.purposepath.coaching.ordering;

import org.jspecify.annotations.NullMarked;
