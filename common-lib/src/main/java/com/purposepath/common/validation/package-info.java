/** Constraints on fields that Jakarta Validation has no exact word for. Rules that need more than one field belong to the entity. */
@NullMarked
package com.purposepath.common.validation;

import org.jspecify.annotations.NullMarked;
