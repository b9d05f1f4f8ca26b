/**
 * The tenant that work is done for: bound once, carried by the thread, put into every query by Hibernate and into every transaction for
 * PostgreSQL's row-level security. What a tenant is and who belongs to it is account-service's business.
 */
@NullMarked
package com.purposepath.common.tenant;

import org.jspecify.annotations.NullMarked;
