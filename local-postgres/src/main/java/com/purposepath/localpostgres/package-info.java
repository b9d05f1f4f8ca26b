/**
 * PostgreSQL on this machine, as a child of the process that starts it, and the databases and roles the services expect.
 *
 * <p>Belongs here: starting, stopping and recovering the server, and {@code database.sql}. Tables belong to the services' migrations.
 */
@NullMarked
package com.purposepath.localpostgres;

import org.jspecify.annotations.NullMarked;
