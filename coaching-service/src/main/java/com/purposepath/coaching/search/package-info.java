/** Finds the KPIs of the catalogue that answer to a goal, by meaning and by shared words. What is shown of them is for the features to say. */
@NullMarked
package com.purposepath.coaching.search;

import org.jspecify.annotations.NullMarked;
