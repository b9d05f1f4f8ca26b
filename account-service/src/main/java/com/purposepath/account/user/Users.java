package com.purposepath.account.user;

import com.purposepath.account.AccountError;
import com.purposepath.common.error.CommonError;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people with an account. */
@Service
@Transactional
public class Users {

    private final UserRepository users;
    private final UserSettings settings;
    private final Clock clock;

    Users(UserRepository users, UserSettings settings, Clock clock) {
        this.users = users;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes an account; of two who register one address at once, the second is refused. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Person register(NewUser wish) {
        users.reserve(wish.email());
        refuseTaken(wish.email());
        return person(users.saveAndFlush(new User(wish, clock.instant())));
    }

    /** Makes others who register, or sign in by, that address wait until this transaction is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void reserve(String email) {
        users.reserve(email);
    }

    /** Refuses an address that has an account. */
    public void refuseTaken(String email) {
        if (users.existsByEmail(email)) {
            throw AccountError.EMAIL_ALREADY_EXISTS.exception().detail("field", "email");
        }
    }

    public Optional<Person> find(UUID id) {
        return users.findById(id).map(this::person);
    }

    /** The person, who must exist. */
    public Person get(UUID id) {
        return find(id).orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("User", id));
    }

    /** By an address in its normal form. */
    public Optional<Person> find(String email) {
        return users.findByEmail(email).map(this::person);
    }

    /** The stored hash; empty for unknown people and for those without password. */
    public Optional<String> passwordHash(UUID id) {
        return users.findById(id).map(User::passwordHash);
    }

    public void signedIn(UUID id, UUID tenantId) {
        users.findById(id).ifPresent(user -> user.signedIn(tenantId, clock.instant()));
    }

    /** The tenant that the next sign-in goes to, unless another is asked for. */
    public void worksIn(UUID id, UUID tenantId) {
        users.findById(id).ifPresent(user -> user.worksIn(tenantId));
    }

    /** False when the person was suspended before. */
    public boolean suspend(UUID id, String reason) {
        return users.findById(id)
                .map(user -> user.suspend(reason, clock.instant()))
                .orElse(false);
    }

    /** False when the person was not suspended. */
    public boolean unsuspend(UUID id) {
        return users.findById(id).map(user -> user.unsuspend(clock.instant())).orElse(false);
    }

    public void changePassword(UUID id, String hash) {
        users.findById(id).ifPresent(user -> user.changePassword(hash));
    }

    /** From now on the person signs in by other means. */
    public void dropPassword(UUID id) {
        users.findById(id).ifPresent(User::dropPassword);
    }

    public void showPicture(UUID id, @Nullable String url) {
        users.findById(id).ifPresent(user -> user.showPicture(url, clock.instant()));
    }

    /** True when the address was not confirmed before. */
    public boolean confirmEmail(UUID id) {
        return users.findById(id)
                .map(user -> user.confirmEmail(clock.instant()))
                .orElse(false);
    }

    /** Whether people may do nothing before their address is confirmed. */
    public boolean mustConfirmAddress() {
        return settings.requireEmailVerification();
    }

    Person person(User user) {
        boolean staff = user.emailVerified() && settings.isPlatformAdmin(user.email());
        return Person.of(user, staff, statusOf(user));
    }

    private UserStatus statusOf(User user) {
        return statusOf(user.suspended(), user.emailVerified());
    }

    /** What the two facts mean under the present configuration. */
    public UserStatus statusOf(boolean suspended, boolean emailVerified) {
        if (suspended) {
            return UserStatus.SUSPENDED;
        }
        boolean waiting = settings.requireEmailVerification() && !emailVerified;
        return waiting ? UserStatus.PENDING_VERIFICATION : UserStatus.ACTIVE;
    }
}
