/** The four prefixes under which a service answers the same operation. Further paths of a single operation belong to its controller. */
@NullMarked
package com.purposepath.common.alias;

import org.jspecify.annotations.NullMarked;
