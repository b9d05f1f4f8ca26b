/** What a service finds around it in a test: its database, its signing keys, and its neighbours. */
@NullMarked
package com.purposepath.test.environment;

import org.jspecify.annotations.NullMarked;
