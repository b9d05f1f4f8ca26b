/** What is common to the entities of all services: ids. */
@NullMarked
package com.purposepath.common.persistence;

import org.jspecify.annotations.NullMarked;
