/** The house style as far as a machine can see it; each rule says what to do instead, and fails when it finds nothing to look at. */
@NullMarked
package com.purposepath.test.rules;

import org.jspecify.annotations.NullMarked;
