/** Makes a repeated create safe: the same {@code Idempotency-Key} with the same body gives back the first answer for 24 hours. */
@NullMarked
package com.purposepath.common.idempotency;

import org.jspecify.annotations.NullMarked;
