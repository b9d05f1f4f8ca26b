/**
 * The vocabulary of the tests: a tenant, its members, what they ask a service over HTTP, and what must come back.
 *
 * <p>Stories are told with these words only; whatever goes over the wire is held against the contract on the way.
 */
@NullMarked
package com.purposepath.test;

import org.jspecify.annotations.NullMarked;
