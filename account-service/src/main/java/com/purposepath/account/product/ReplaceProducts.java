package com.purposepath.account.product;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The whole list of products, in its order. */
record ReplaceProducts(@NotNull @Size(max = 100) List<@NotNull @Valid ProductMerge> products) {}
