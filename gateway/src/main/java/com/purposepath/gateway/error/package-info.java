/** Every answer that the gateway gives in its own name when something is wrong: the contract's error envelope, and nothing that leaks. */
@NullMarked
package com.purposepath.gateway.error;

import org.jspecify.annotations.NullMarked;
