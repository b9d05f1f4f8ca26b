/**
 * All of PurposePath on one machine: one launcher that starts the database and the four processes, and stops them again.
 *
 * <p>Belongs here: the command line and the order of things. How each thing is done stands in the packages below.
 */
@NullMarked
package com.purposepath.localstack;

import org.jspecify.annotations.NullMarked;
