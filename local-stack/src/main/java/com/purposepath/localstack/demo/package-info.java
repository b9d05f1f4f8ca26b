/** An invented company with a year behind it, so that there is something to look at from the first minute. */
@NullMarked
package com.purposepath.localstack.demo;

import org.jspecify.annotations.NullMarked;
