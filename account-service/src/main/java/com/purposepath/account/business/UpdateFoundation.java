package com.purposepath.account.business;

import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A change of the foundation; what is left out stays, null or an empty text clears. */
record UpdateFoundation(
        Patch<@Nullable @Text(max = 200) String> businessName,
        Patch<@Nullable @Text(max = 5000) String> vision,
        Patch<@Nullable @Text(max = 5000) String> purpose,
        Patch<@Nullable @Size(max = 20) @UniqueElements List<@NotNull @Text(min = 1, max = 200) String>> coreValues,
        Patch<@Nullable @Text(max = 5000) String> targetMarket,
        Patch<@Nullable @Text(max = 5000) String> valueProposition) {}
