/** What people see in a browser: the start page with the state of the services, and the API reference made from the contract files. */
@NullMarked
package com.purposepath.gateway.page;

import org.jspecify.annotations.NullMarked;
