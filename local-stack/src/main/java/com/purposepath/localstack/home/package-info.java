/** The data directory of a stack: who may use it, what is in it, and the secrets that are kept there. */
@NullMarked
package com.purposepath.localstack.home;

import org.jspecify.annotations.NullMarked;
