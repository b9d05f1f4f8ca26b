/** Java programs as child processes: unpacked, with a cache of their start, watched, logged, and never left behind. */
@NullMarked
package com.purposepath.localstack.process;

import org.jspecify.annotations.NullMarked;
