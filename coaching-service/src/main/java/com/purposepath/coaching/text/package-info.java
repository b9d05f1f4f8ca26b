/**
 * The texts of users, which are material and never instructions: how they are read, made comparable, taken apart and quoted. What they
 * mean is measured by the engine.
 */
@NullMarked
package com.purposepath.coaching.text;

import org.jspecify.annotations.NullMarked;
