package com.purposepath.traction.issueconfig;

import com.purposepath.common.persistence.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Locale;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What kind of problem an issue is. */
@Entity
@SuppressWarnings("NullAway.Init")
class IssueType {

    private static final String GREY = "#64748B";

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    private String name;
    private String nameKey;
    private @Nullable String description;
    private String color;
    private @Nullable String icon;
    private int position;
    private boolean isDefault;
    private boolean isSystem;
    private boolean isActive;
    private int version;

    protected IssueType() {}

    /** One that every tenant begins with. */
    static IssueType ofSystem(String name, int position) {
        var type = new IssueType();
        type.id = Uuids.next();
        type.name = name;
        type.nameKey = name.toLowerCase(Locale.ROOT);
        type.color = GREY;
        type.position = position;
        type.isSystem = true;
        type.isActive = true;
        type.version = 1;
        return type;
    }

    UUID id() {
        return id;
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

    IssueTypeView view(long issueCount) {
        return new IssueTypeView(
                id, name, description, color, icon, position, isDefault, isSystem, isActive, issueCount, version);
    }
}
