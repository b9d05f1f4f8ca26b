/**
 * Who is calling, and whether they may: access tokens, revoked sessions, roles and plan features. How somebody signs in belongs to
 * account-service.
 */
@NullMarked
package com.purposepath.common.security;

import org.jspecify.annotations.NullMarked;
