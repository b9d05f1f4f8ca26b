/** What every request and answer carries, wherever it goes: the request id, the client's address, latencies, security headers. */
@NullMarked
package com.purposepath.gateway.request;

import org.jspecify.annotations.NullMarked;
