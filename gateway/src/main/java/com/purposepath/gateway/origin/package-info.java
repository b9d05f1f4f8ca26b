/** Which web front ends may call from a browser. The gateway alone answers this; what services say about it is dropped. */
@NullMarked
package com.purposepath.gateway.origin;

import org.jspecify.annotations.NullMarked;
