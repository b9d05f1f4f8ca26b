package com.purposepath.traction.issueconfig;

import com.purposepath.common.persistence.Uuids;
import com.purposepath.traction.issuelabel.ConfigBody;
import com.purposepath.traction.issuelabel.Label;
import com.purposepath.traction.issuelabel.Placed;
import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** What kind of problem an issue is. */
@Entity
@SuppressWarnings("NullAway.Init")
class IssueType implements Placed {

    @TenantId
    private UUID tenantId;

    @Id
    private UUID id;

    @Embedded
    private Label label;

    private int position;
    private boolean isDefault;
    private boolean isSystem;
    private boolean isActive;
    private int version;

    protected IssueType() {}

    private IssueType(Label label, boolean ofSystem) {
        id = Uuids.next();
        this.label = label;
        isSystem = ofSystem;
        isActive = true;
        position = 1;
        version = 1;
    }

    /** One that every tenant begins with. */
    static IssueType ofSystem(String name, int position) {
        var type = new IssueType(Label.of(name), true);
        type.position = position;
        return type;
    }

    static IssueType of(ConfigBody body) {
        var changes = new Changes();
        var type = new IssueType(Label.of(body.requiredName()).changed(body, changes), false);
        type.isActive = changes.take("isActive", body.isActive(), true);
        return type;
    }

    /** Takes over the fields that are given, all but the place and the mark of the default; whether one differed. */
    boolean change(ConfigBody body) {
        var changes = new Changes();
        label = label.changed(body, changes);
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

    void becomeDefault() {
        isDefault = true;
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

    boolean isDefault() {
        return isDefault;
    }

    int version() {
        return version;
    }

    IssueTypeView view(long issueCount) {
        return new IssueTypeView(
                id,
                label.name(),
                label.description(),
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
