package com.purposepath.account.password;

import com.purposepath.account.user.EmailAddress;
import com.purposepath.common.json.SnakeCase;

/** Whose password is forgotten. */
@SnakeCase
record ForgotPasswordRequest(@EmailAddress.Required String email) {}
