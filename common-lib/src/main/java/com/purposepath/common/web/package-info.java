/** The shape of answers and of the requests for lists: envelope, paging, ETag and If-Match, Location. */
@NullMarked
package com.purposepath.common.web;

import org.jspecify.annotations.NullMarked;
