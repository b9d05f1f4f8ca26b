package com.purposepath.account.business;

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
    private String niche = "";
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
