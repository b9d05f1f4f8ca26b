/** A service as small as can be, to try the vocabulary on; it answers with the examples of traction's contract. */
@NullMarked
package com.purposepath.test.sample;

import org.jspecify.annotations.NullMarked;
