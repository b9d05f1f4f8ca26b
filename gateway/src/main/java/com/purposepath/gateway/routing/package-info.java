/** Where a request goes and how it gets there: destination, address, headers, time-outs, size of the body, and the end of streams. */
@NullMarked
package com.purposepath.gateway.routing;

import org.jspecify.annotations.NullMarked;
