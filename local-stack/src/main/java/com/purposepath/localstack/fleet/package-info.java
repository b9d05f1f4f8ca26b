/** The four services as processes of this machine: what each is told, in which order they come and go. */
@NullMarked
package com.purposepath.localstack.fleet;

import org.jspecify.annotations.NullMarked;
