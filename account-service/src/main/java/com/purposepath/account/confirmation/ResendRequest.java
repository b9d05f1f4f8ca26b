package com.purposepath.account.confirmation;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.Email;
import org.jspecify.annotations.Nullable;

/** An address to confirm, unless it stands in the query. */
@SnakeCase
record ResendRequest(
        @Nullable @Email @Text(min = 3, max = 254) String email) {}
