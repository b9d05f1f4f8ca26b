/** Signs people in, keeps their profiles, tenants and memberships, their plan, and what a business says about itself. */
@NullMarked
package com.purposepath.account;

import org.jspecify.annotations.NullMarked;
