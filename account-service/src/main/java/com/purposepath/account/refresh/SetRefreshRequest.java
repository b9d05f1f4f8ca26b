package com.purposepath.account.refresh;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A refresh token to be kept as a cookie. */
@SnakeCase
record SetRefreshRequest(@NotNull @Text(min = 1, max = 2048) String refreshToken) {}
