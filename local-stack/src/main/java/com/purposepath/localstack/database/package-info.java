/** The PostgreSQL of a stack: the embedded one, or one that the environment names. */
@NullMarked
package com.purposepath.localstack.database;

import org.jspecify.annotations.NullMarked;
