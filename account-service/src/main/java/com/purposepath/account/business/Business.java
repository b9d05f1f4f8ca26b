package com.purposepath.account.business;

import com.purposepath.account.product.ProductView;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** What a business says about itself; the same values whichever window they are seen through. */
@Entity
@DynamicUpdate
class Business {

    @Id
    private UUID tenantId;

    private String businessName = "";
    private @Nullable String website;
    private String street = "";
    private String city = "";
    private String state = "";
    private String zip = "";
    private String country = "";
    private String niche = "";
    private String ica = "";
    private String valueProposition = "";
    private String targetMarket = "";
    private boolean targetMarketSet;
    private String[] coreValues = {};

    @Enumerated(EnumType.STRING)
    private WorkStatus coreValuesStatus = WorkStatus.NOT_STARTED;

    private String purpose = "";

    @Enumerated(EnumType.STRING)
    private WorkStatus purposeStatus = WorkStatus.NOT_STARTED;

    private String vision = "";

    @Enumerated(EnumType.STRING)
    private WorkStatus visionStatus = WorkStatus.NOT_STARTED;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Business() {}

    Business(UUID tenantId) {
        this.tenantId = tenantId;
    }

    /** Takes over what was written; true when anything changed. */
    boolean update(UpdateFoundation wish) {
        var before = FoundationView.of(this);
        wish.businessName().ifPresent(text -> businessName = orEmpty(text));
        wish.valueProposition().ifPresent(text -> valueProposition = orEmpty(text));
        wish.vision().ifPresent(this::envision);
        wish.purpose().ifPresent(this::dedicate);
        wish.coreValues().ifPresent(this::value);
        wish.targetMarket().ifPresent(this::aimAt);
        return !before.equals(FoundationView.of(this));
    }

    /** Takes over what onboarding says, products aside; true when anything changed. */
    boolean update(UpdateOnboarding wish) {
        var before = onboarding(List.of());
        wish.businessName().ifPresent(text -> businessName = orEmpty(text));
        wish.website().ifPresent(text -> website = text == null || text.isEmpty() ? null : text);
        if (wish.address() != null) {
            moveTo(wish.address());
        }
        if (wish.step3() != null) {
            serve(wish.step3());
        }
        if (wish.step4() != null) {
            standFor(wish.step4());
        }
        return !before.equals(onboarding(List.of()));
    }

    private void moveTo(UpdateOnboarding.Address address) {
        address.street().ifPresent(text -> street = orEmpty(text));
        address.city().ifPresent(text -> city = orEmpty(text));
        address.state().ifPresent(text -> state = orEmpty(text));
        address.zip().ifPresent(text -> zip = orEmpty(text));
        address.country().ifPresent(text -> country = orEmpty(text));
    }

    private void serve(UpdateOnboarding.Step3 step) {
        step.niche().ifPresent(text -> niche = orEmpty(text));
        step.ica().ifPresent(text -> ica = orEmpty(text));
        step.valueProposition().ifPresent(text -> valueProposition = orEmpty(text));
    }

    private void standFor(UpdateOnboarding.Step4 step) {
        step.coreValues().ifPresent(this::value);
        step.purpose().ifPresent(this::dedicate);
        step.vision().ifPresent(this::envision);
        coreValuesStatus =
                coreValuesStatus.stated(step.coreValuesStatus(), coreValues.length > 0, "step4.coreValuesStatus");
        purposeStatus = purposeStatus.stated(step.purposeStatus(), !purpose.isEmpty(), "step4.purposeStatus");
        visionStatus = visionStatus.stated(step.visionStatus(), !vision.isEmpty(), "step4.visionStatus");
    }

    OnboardingView onboarding(List<ProductView> products) {
        return new OnboardingView(
                businessName,
                website,
                new OnboardingView.Address(street, city, state, zip, country),
                products,
                new OnboardingView.Step3(niche, ica, valueProposition),
                new OnboardingView.Step4(
                        List.of(coreValues), coreValuesStatus, purpose, purposeStatus, vision, visionStatus));
    }

    private void envision(@Nullable String text) {
        vision = orEmpty(text);
        visionStatus = visionStatus.with(!vision.isEmpty());
    }

    private void dedicate(@Nullable String text) {
        purpose = orEmpty(text);
        purposeStatus = purposeStatus.with(!purpose.isEmpty());
    }

    private void value(@Nullable List<String> values) {
        coreValues = values == null ? new String[0] : values.toArray(String[]::new);
        coreValuesStatus = coreValuesStatus.with(coreValues.length > 0);
    }

    private void aimAt(@Nullable String market) {
        targetMarket = orEmpty(market);
        targetMarketSet = true;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    String businessName() {
        return businessName;
    }

    String vision() {
        return vision;
    }

    String purpose() {
        return purpose;
    }

    List<String> coreValues() {
        return List.of(coreValues);
    }

    /** Until it is set, the niche from onboarding. */
    String targetMarket() {
        return targetMarketSet ? targetMarket : niche;
    }

    String valueProposition() {
        return valueProposition;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
