package com.purposepath.traction.issue;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.batch.JsonBodies;
import com.purposepath.traction.batch.Operations;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The single operations on issues, for those that come many in one. */
@Component
class IssueRequests implements Operations {

    private final IssueController issues;
    private final JsonBodies bodies;

    IssueRequests(IssueController issues, JsonBodies bodies) {
        this.issues = issues;
        this.bodies = bodies;
    }

    @Override
    public ResponseEntity<Envelope<IssueView>> get(UUID id) {
        return issues.get(id);
    }

    @Override
    public ResponseEntity<Envelope<IssueView>> create(JsonNode body) {
        return issues.create(bodies.read(body, IssueBody.class), CurrentUser.get());
    }

    @Override
    public ResponseEntity<Envelope<IssueView>> update(UUID id, IfMatch ifMatch, JsonNode body) {
        return issues.update(id, ifMatch, bodies.read(body, IssueBody.class), CurrentUser.get());
    }

    @Override
    public void delete(UUID id, IfMatch ifMatch, boolean force) {
        issues.delete(id, ifMatch, CurrentUser.get());
    }
}
