package com.purposepath.traction.issueconfig;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.issuelabel.ConfigBody;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.issuelabel.Label;
import com.purposepath.traction.issuelabel.Placed;
import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Where an issue may stand. */
@Entity
@SuppressWarnings("NullAway.Init")
class IssueStatus implements Placed {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    @Embedded
    private Label label;

    @Enumerated(EnumType.STRING)
    private IssueCategory category;

    private int position;
    private boolean isDefault;
    private boolean isSystem;
    private boolean isActive;
    private int version;

    protected IssueStatus() {}

    private IssueStatus(Label label, IssueCategory category, boolean ofSystem) {
        id = Uuids.next();
        this.label = label;
        this.category = category;
        isSystem = ofSystem;
        isActive = true;
        position = 1;
        version = 1;
    }

    /** One that every tenant begins with. */
    static IssueStatus ofSystem(String name, IssueCategory category, String color, int position) {
        var status = new IssueStatus(Label.of(name, color), category, true);
        status.position = position;
        return status;
    }

    static IssueStatus of(ConfigBody body) {
        var changes = new Changes();
        var label = Label.of(body.requiredName()).changed(body, changes);
        var status = new IssueStatus(label, body.requiredCategory(), false);
        status.isActive = changes.take("isActive", body.isActive(), true);
        return status;
    }

    IssueStatus asDefault() {
        isDefault = true;
        return this;
    }

    /** Takes over the fields that are given, all but the place and the mark of the default; whether one differed. */
    boolean change(ConfigBody body) {
        var changes = new Changes();
        label = label.changed(body, changes);
        category = changes.take("category", body.category(), category);
        isActive = changes.take("isActive", body.isActive(), isActive);
        return !changes.isEmpty();
    }

    void activate() {
        if (!isActive) {
            isActive = true;
            touch();
        }
    }

    void yieldDefault() {
        isDefault = false;
        touch();
    }

    void touch() {
        version++;
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void place(int newPosition) {
        position = newPosition;
    }

    String nameKey() {
        return label.nameKey();
    }

    IssueCategory category() {
        return category;
    }

    boolean isDefault() {
        return isDefault;
    }

    boolean isActive() {
        return isActive;
    }

    int version() {
        return version;
    }

    IssueStatusView view(long issueCount) {
        return new IssueStatusView(
                id,
                label.name(),
                label.description(),
                category,
                label.color(),
                label.icon(),
                position,
                isDefault,
                isSystem,
                isActive,
                issueCount,
                version);
    }
}
