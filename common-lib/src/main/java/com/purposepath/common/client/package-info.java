/** Calls from one service to another: time-outs, bearer, tenant and request id added in one place. What is called belongs to the consumer. */
@NullMarked
package com.purposepath.common.client;

import org.jspecify.annotations.NullMarked;
