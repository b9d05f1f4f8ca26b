package com.purposepath.account.product;

import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A product in a list that replaces the present one.
 *
 * @param id of the product that changes; null or empty for a new one
 */
public record ProductMerge(
        @Nullable @Text(max = 64) String id,
        @NotNull @Text(min = 1, max = 200) String name,
        @NotNull @Text(max = 2000) String problem) {

    boolean isNew() {
        return id == null || id.isEmpty();
    }
}
