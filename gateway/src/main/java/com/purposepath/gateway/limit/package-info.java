/** How often somebody may call: a number of requests an hour for each user and for each address without one, counted in the memory of this process. */
@NullMarked
package com.purposepath.gateway.limit;

import org.jspecify.annotations.NullMarked;
