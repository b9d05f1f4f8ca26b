/**
 * What the contract says about a request: which operation of which service it is, and what the door must know of that operation. Read once from the contract's own
 * files. Paths that are not in the contract do not exist here, so nothing internal can ever be reached.
 */
@NullMarked
package com.purposepath.gateway.contract;

import org.jspecify.annotations.NullMarked;
