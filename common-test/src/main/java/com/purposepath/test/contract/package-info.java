/**
 * Holds what the services answer against {@code contract/*.yaml}: every exchange of every test is checked and counted.
 *
 * <p>Knows HTTP, OpenAPI and JSON, and nothing of any service.
 */
@NullMarked
package com.purposepath.test.contract;

import org.jspecify.annotations.NullMarked;
