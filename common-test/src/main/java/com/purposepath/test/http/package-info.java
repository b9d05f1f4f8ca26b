/** Sends requests and holds what comes back against the contract. */
@NullMarked
package com.purposepath.test.http;

import org.jspecify.annotations.NullMarked;
