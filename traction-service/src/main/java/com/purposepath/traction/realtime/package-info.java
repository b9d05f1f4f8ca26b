/**
 * What happens, as it happens: Server-Sent Events and polling. One reader per tenant and replica follows the change log and fans out from
 * memory; a stream without news holds no thread. A lost wake-up costs latency, never an event.
 */
@ApplicationModule(allowedDependencies = {"change", "changefeed", "goal"})
@NullMarked
package com.purposepath.traction.realtime;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
