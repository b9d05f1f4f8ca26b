/**
 * How a failure becomes an answer: error codes, the one exception that rules throw, and the one handler that answers and logs. Codes of a
 * domain belong to the service that owns the domain; only the codes of the contract's README are here.
 */
@NullMarked
package com.purposepath.common.error;

import org.jspecify.annotations.NullMarked;
