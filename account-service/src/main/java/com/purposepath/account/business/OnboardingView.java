package com.purposepath.account.business;

import com.purposepath.account.product.ProductView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What onboarding asks for, as far as it is answered. */
record OnboardingView(
        String businessName,
        @Nullable String website,
        Address address,
        List<ProductView> products,
        Step3 step3,
        Step4 step4) {

    /** Where the business is. */
    record Address(String street, String city, String state, String zip, String country) {}

    /** Whom it serves, and with what. */
    record Step3(String niche, String ica, String valueProposition) {}

    /** What it stands for. */
    record Step4(
            List<String> coreValues,
            WorkStatus coreValuesStatus,
            String purpose,
            WorkStatus purposeStatus,
            String vision,
            WorkStatus visionStatus) {}
}
