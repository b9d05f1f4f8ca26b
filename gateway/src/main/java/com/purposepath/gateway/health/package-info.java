/** How the services and the gateway are: watched all the time, told by the probes and on the start page. The gateway is ready whether or not they are. */
@NullMarked
package com.purposepath.gateway.health;

import org.jspecify.annotations.NullMarked;
