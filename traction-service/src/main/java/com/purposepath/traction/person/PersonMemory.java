package com.purposepath.traction.person;

import com.purposepath.traction.value.Today;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people this service has met. */
@Component
class PersonMemory {

    private final PersonRepository people;

    PersonMemory(PersonRepository people) {
        this.people = people;
    }

    /** By itself: whoever was met stays known, whatever becomes of the request. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void remember(UUID id, String name, @Nullable String email) {
        people.remember(id, name, email, Today.now());
    }

    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            people.findAllByIdIn(ids).forEach(person -> names.put(person.id(), person.name()));
        }
        return names;
    }
}
