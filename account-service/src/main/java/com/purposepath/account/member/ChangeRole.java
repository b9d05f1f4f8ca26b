package com.purposepath.account.member;

import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.security.Role;
import jakarta.validation.constraints.NotNull;

/** The role that a member shall have. */
@SnakeCase
record ChangeRole(@NotNull Role role) {}
