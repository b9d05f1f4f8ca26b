/**
 * What is said about an alignment: why a goal scores as it does, by its own words, and what would raise it. It reads scores and changes
 * none.
 */
@NullMarked
package com.purposepath.coaching.advice;

import org.jspecify.annotations.NullMarked;
