/** A small service that exercises the library as the real ones do. */
@NullMarked
package com.purposepath.common.sample;

import org.jspecify.annotations.NullMarked;
