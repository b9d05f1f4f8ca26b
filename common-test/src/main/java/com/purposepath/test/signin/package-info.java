/** How people of a test get in: with a token made on the spot, or by registering with account-service. */
@NullMarked
package com.purposepath.test.signin;

import org.jspecify.annotations.NullMarked;
