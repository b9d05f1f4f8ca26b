package com.purposepath.account.link;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;

/** A token out of an e-mail. */
@SnakeCase
public record TokenRequest(
        @NotNull @Text(min = 1, max = 512) String token) {}
