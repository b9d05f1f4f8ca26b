package com.purposepath.account.business;

import com.purposepath.account.product.ProductMerge;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** A change of the onboarding data, field by field; what is left out stays, null or an empty text clears. */
record UpdateOnboarding(
        Patch<@Nullable @Text(max = 200) String> businessName,
        Patch<@Nullable @Text(max = 2048) @Pattern(regexp = WEBSITE, message = "Enter the address of a website") String>
                website,
        @Nullable @Valid Address address,
        @Nullable @Size(max = 100) List<@NotNull @Valid ProductMerge> products,
        @Nullable @Valid Step3 step3,
        @Nullable @Valid Step4 step4) {

    static final String WEBSITE = "|(https?://)?[^\\s/:?#]+\\.[^\\s/:?#]{2,}(:[0-9]{1,5})?([/?#]\\S*)?";

    /** Where the business is. */
    record Address(
            Patch<@Nullable @Text(max = 200) String> street,
            Patch<@Nullable @Text(max = 100) String> city,
            Patch<@Nullable @Text(max = 100) String> state,
            Patch<@Nullable @Text(max = 20) String> zip,
            Patch<@Nullable @Text(max = 100) String> country) {}

    /** Whom it serves, and with what. */
    record Step3(
            Patch<@Nullable @Text(max = 5000) String> niche,
            Patch<@Nullable @Text(max = 5000) String> ica,
            Patch<@Nullable @Text(max = 5000) String> valueProposition) {}

    /** What it stands for. */
    record Step4(
            Patch<@Nullable @Size(max = 20) @UniqueElements List<@NotNull @Text(min = 1, max = 200) String>> coreValues,
            Patch<@NotNull WorkStatus> coreValuesStatus,
            Patch<@Nullable @Text(max = 5000) String> purpose,
            Patch<@NotNull WorkStatus> purposeStatus,
            Patch<@Nullable @Text(max = 5000) String> vision,
            Patch<@NotNull WorkStatus> visionStatus) {}
}
