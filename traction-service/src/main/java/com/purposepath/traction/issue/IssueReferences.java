package com.purposepath.traction.issue;

import com.purposepath.traction.issuelink.IssueLinks;
import com.purposepath.traction.person.People;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the body of an issue names must be there. */
@Component
class IssueReferences {

    private final People people;
    private final IssueStatuses statuses;
    private final IssueLinks links;

    IssueReferences(People people, IssueStatuses statuses, IssueLinks links) {
        this.people = people;
        this.statuses = statuses;
        this.links = links;
    }

    /** Refuses with 422; no part of a transaction, since people may have to be looked up. */
    void mustExist(IssueBody body) {
        person("reported_by", body.reportedBy().value());
        person("assigned_person_id", body.assignedPersonId().value());
        statuses.mustBeType(body.typeId().value());
        links.mustExist(body.connections().value());
    }

    private void person(String field, @Nullable UUID id) {
        if (id != null) {
            people.require(field, Set.of(id));
        }
    }
}
