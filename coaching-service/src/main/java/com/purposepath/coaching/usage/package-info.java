/** How much AI a tenant uses in a month, and what its plan allows. What is counted is said by whoever answers. */
@NullMarked
package com.purposepath.coaching.usage;

import org.jspecify.annotations.NullMarked;
