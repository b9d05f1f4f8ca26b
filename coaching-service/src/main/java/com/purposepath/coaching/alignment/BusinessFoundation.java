package com.purposepath.coaching.alignment;

import com.purposepath.coaching.scoring.Foundation;
import com.purposepath.common.validation.Text;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The business foundation as requests carry it; what is absent counts as blank. */
record BusinessFoundation(
        @Nullable @Text(max = 5000) String vision,
        @Nullable @Text(max = 5000) String purpose,
        @Nullable @Size(max = 20) List<@NotNull @Text(max = 200) String> coreValues,
        @Nullable @Text(max = 5000) String targetMarket,
        @Nullable @Text(max = 5000) String valueProposition) {

    Foundation foundation() {
        return Foundation.of(
                vision, purpose, coreValues == null ? List.of() : coreValues, targetMarket, valueProposition);
    }
}
