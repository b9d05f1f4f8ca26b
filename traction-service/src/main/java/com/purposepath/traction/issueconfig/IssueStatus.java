package com.purposepath.traction.issueconfig;

import com.purposepath.common.persistence.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** Where an issue may stand. */
@Entity
@SuppressWarnings("NullAway.Init")
class IssueStatus {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String name;
    private String nameKey;
    private @Nullable String description;

    @Enumerated(EnumType.STRING)
    private IssueCategory category;

    private String color;
    private @Nullable String icon;
    private int position;
    private boolean isDefault;
    private boolean isSystem;
    private boolean isActive;
    private int version;

    protected IssueStatus() {}

    /** One that every tenant begins with. */
    static IssueStatus ofSystem(String name, IssueCategory category, String color, int position) {
        var status = new IssueStatus();
        status.id = Uuids.next();
        status.name = name;
        status.nameKey = name.toLowerCase(Locale.ROOT);
        status.category = category;
        status.color = color;
        status.position = position;
        status.isSystem = true;
        status.isActive = true;
        status.version = 1;
        return status;
    }

    IssueStatus asDefault() {
        isDefault = true;
        return this;
    }

    UUID id() {
        return id;
    }

    IssueCategory category() {
        return category;
    }

    boolean isDefault() {
        return isDefault;
    }

    boolean isSystem() {
        return isSystem;
    }

    boolean isActive() {
        return isActive;
    }

    IssueStatusView view(long issueCount) {
        return new IssueStatusView(
                id,
                name,
                description,
                category,
                color,
                icon,
                position,
                isDefault,
                isSystem,
                isActive,
                issueCount,
                version);
    }
}
