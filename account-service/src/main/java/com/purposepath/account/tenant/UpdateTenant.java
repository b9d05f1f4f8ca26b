package com.purposepath.account.tenant;

import com.purposepath.common.json.Patch;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A change of the tenant; what is left out stays. */
@SnakeCase
record UpdateTenant(
        Patch<@NotNull @Text(min = 1, max = 120) String> name,
        Patch<@NotNull @Text(max = 64) @Known(Known.Kind.TIMEZONE) String> timezone,
        Patch<@NotNull @Known(Known.Kind.CURRENCY) String> currency,
        Patch<
                        @NotNull @Text(max = 35)
                        @Pattern(
                                regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*",
                                message = "Enter a language tag such as en or pt-BR")
                        String>
                locale) {}
