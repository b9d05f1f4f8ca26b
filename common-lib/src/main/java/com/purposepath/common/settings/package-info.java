/** How a service says at start what is wrong with its settings. The settings themselves stand beside what they set. */
@NullMarked
package com.purposepath.common.settings;

import org.jspecify.annotations.NullMarked;
