/**
 * What is true of every request before anybody looks at what it wants: its id, its prefix, its size and the spelling of its parameters.
 */
@NullMarked
package com.purposepath.common.request;

import org.jspecify.annotations.NullMarked;
