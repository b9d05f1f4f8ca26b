/**
 * Suggests a priority for each action: what is urgent about it, what it is worth, and what waits for it. Priorities follow from points and
 * the contract's rules alone, without a search: the least priorities that satisfy the rules are unique.
 */
@NullMarked
package com.purposepath.coaching.priority;

import org.jspecify.annotations.NullMarked;
