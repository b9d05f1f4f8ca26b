/**
 * How JSON is spelled: both spellings taken in, the contract's given out, camelCase everywhere on request. What a field means belongs to
 * the feature that owns it.
 */
@NullMarked
package com.purposepath.common.json;

import org.jspecify.annotations.NullMarked;
