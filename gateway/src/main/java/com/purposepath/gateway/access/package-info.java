/** Who calls, and whether they may come in: access tokens, and sessions that have ended. */
@NullMarked
package com.purposepath.gateway.access;

import org.jspecify.annotations.NullMarked;
