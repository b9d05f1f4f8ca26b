package com.purposepath.account.user;

import com.purposepath.common.json.Patch;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A change of one's own profile; what is left out stays. */
@SnakeCase
record UpdateProfile(
        Patch<@NotNull @Text(min = 1, max = 100) String> firstName,
        Patch<@NotNull @Text(min = 1, max = 100) String> lastName,
        Patch<@Nullable @Text(max = 40) @Pattern(regexp = PhoneNumber.PATTERN, message = "Enter 7 to 15 digits") String>
                phone,
        Patch<
                        @Nullable @Text(max = 2048)
                        @Pattern(regexp = "|https?://\\S+", message = "Enter an http or https address") String>
                avatarUrl,
        Patch<@NotNull @Preferences ObjectNode> preferences) {}
