/** Which KPIs would show whether a goal is being reached: picked from the catalogue for the words of the user, without repetition. */
@NullMarked
package com.purposepath.coaching.recommendation;

import org.jspecify.annotations.NullMarked;
