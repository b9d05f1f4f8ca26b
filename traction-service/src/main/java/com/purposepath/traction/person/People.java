package com.purposepath.traction.person;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** What other features ask about people. */
@Component
public class People {

    private final PersonMemory memory;
    private final AccountUsers accounts;

    People(PersonMemory memory, AccountUsers accounts) {
        this.memory = memory;
        this.accounts = accounts;
    }

    /** Names of those that are known. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        return memory.names(ids);
    }

    /** The name, or nothing for somebody unknown. */
    public String name(UUID id) {
        return names(Set.of(id)).getOrDefault(id, "");
    }

    /** Whether somebody of that id is or was a member of the tenant; asks like {@link #require}. */
    public boolean exists(UUID id) {
        return names(Set.of(id)).containsKey(id) || meet(id);
    }

    /**
     * Refuses people who do not belong to the tenant with 422. Asks account-service about those not met before (503 while that is away), so it
     * is called before a use case begins its transaction.
     */
    public void require(String field, Collection<UUID> ids) {
        var unknown = new HashSet<>(ids);
        unknown.removeAll(names(unknown).keySet());
        for (UUID id : unknown) {
            if (!meet(id)) {
                throw ApiException.invalid(field, "There is no such person here");
            }
        }
    }

    private boolean meet(UUID id) {
        try {
            var user = accounts.user(id).data();
            memory.remember(id, user.name(), user.email());
            return true;
        } catch (HttpClientErrorException.NotFound nobody) {
            return false;
        } catch (RestClientException away) {
            throw CommonError.SERVICE_UNAVAILABLE.exception("People cannot be looked up now. Try again in a moment");
        }
    }
}
