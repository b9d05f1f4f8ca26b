/** Tells whoever started the stack what is going on. */
@NullMarked
package com.purposepath.localstack.progress;

import org.jspecify.annotations.NullMarked;
