package com.purposepath.account.user;

import com.purposepath.common.persistence.Uuids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A person with an account. Only what the profile shows counts as a change of version. */
@Entity
@Table(name = "app_user")
@DynamicUpdate
class User {

    @Id
    private UUID id;

    private String email;
    private boolean emailVerified;

    @OptimisticLock(excluded = true)
    private @Nullable String passwordHash;

    private String firstName;
    private String lastName;
    private @Nullable String phone;
    private @Nullable String avatarUrl;
    private String preferences = "{}";
    private @Nullable Instant suspendedAt;
    private @Nullable String suspensionReason;

    @OptimisticLock(excluded = true)
    private @Nullable Instant lastLoginAt;

    @OptimisticLock(excluded = true)
    private @Nullable UUID lastTenantId;

    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected User() {}

    User(NewUser registered, Instant now) {
        this.id = Uuids.next();
        this.email = registered.email();
        this.passwordHash = registered.passwordHash();
        this.firstName = registered.firstName();
        this.lastName = registered.lastName();
        this.phone = PhoneNumber.normalized(registered.phone());
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** Takes over what the person changed; true when anything did. */
    boolean update(UpdateProfile wish, Instant now) {
        var before = Person.of(this, false, UserStatus.ACTIVE);
        wish.firstName().ifPresent(name -> firstName = name == null ? firstName : name);
        wish.lastName().ifPresent(name -> lastName = name == null ? lastName : name);
        wish.phone().ifPresent(number -> phone = PhoneNumber.normalized(number));
        wish.avatarUrl().ifPresent(url -> avatarUrl = url == null || url.isEmpty() ? null : url);
        wish.preferences().ifPresent(given -> preferences = given == null ? "{}" : given.toString());
        boolean changed = !before.equals(Person.of(this, false, UserStatus.ACTIVE));
        updatedAt = changed ? now : updatedAt;
        return changed;
    }

    /** True when another picture was shown before. */
    boolean showPicture(@Nullable String url, Instant now) {
        boolean changed = !Objects.equals(avatarUrl, url);
        avatarUrl = url;
        updatedAt = changed ? now : updatedAt;
        return changed;
    }

    void signedIn(UUID tenantId, Instant now) {
        lastLoginAt = now;
        lastTenantId = tenantId;
    }

    void worksIn(UUID tenantId) {
        lastTenantId = tenantId;
    }

    boolean suspend(String reason, Instant now) {
        if (suspendedAt != null) {
            return false;
        }
        suspendedAt = now;
        suspensionReason = reason;
        updatedAt = now;
        return true;
    }

    boolean unsuspend(Instant now) {
        if (suspendedAt == null) {
            return false;
        }
        suspendedAt = null;
        suspensionReason = null;
        updatedAt = now;
        return true;
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    void dropPassword() {
        passwordHash = null;
    }

    /** True when the address was not confirmed before. */
    boolean confirmEmail(Instant now) {
        boolean fresh = !emailVerified;
        emailVerified = true;
        updatedAt = fresh ? now : updatedAt;
        return fresh;
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    boolean emailVerified() {
        return emailVerified;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String firstName() {
        return firstName;
    }

    String lastName() {
        return lastName;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String avatarUrl() {
        return avatarUrl;
    }

    String preferences() {
        return preferences;
    }

    boolean suspended() {
        return suspendedAt != null;
    }

    @Nullable
    UUID lastTenantId() {
        return lastTenantId;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
