/** The gateway: routes requests to the services by their first segment, and lets in only what the contract allows. */
@NullMarked
package com.purposepath.gateway;

import org.jspecify.annotations.NullMarked;
