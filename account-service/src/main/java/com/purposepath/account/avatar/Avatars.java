package com.purposepath.account.avatar;

import com.purposepath.account.crypto.SecretToken;
import com.purposepath.account.user.Person;
import com.purposepath.account.user.ProfilePictures;
import com.purposepath.common.security.CurrentUser;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's uploaded picture, and the profile that points to it. */
@Service
@Transactional
class Avatars {

    private final AvatarStore store;
    private final AvatarSettings settings;
    private final ProfilePictures profiles;
    private final Clock clock;

    Avatars(AvatarStore store, AvatarSettings settings, ProfilePictures profiles, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<Picture> find(String avatarId) {
        return store.find(avatarId);
    }

    /** The picture gets an address that nobody can guess; the one before it is gone. */
    Person show(CurrentUser caller, Picture picture) {
        String id = SecretToken.create("").value();
        var person = profiles.show(caller, settings.urlOf(id));
        store.replace(caller.userId(), id, picture, clock.instant());
        return person;
    }

    void remove(CurrentUser caller) {
        profiles.show(caller, null);
        store.delete(caller.userId());
    }
}
