package com.purposepath.traction.action;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.batch.JsonBodies;
import com.purposepath.traction.batch.Operations;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The single operations on actions, for those that come many in one; each with the contract's refusals. */
@Component
public class ActionRequests implements Operations {

    private final ActionController actions;
    private final JsonBodies bodies;

    ActionRequests(ActionController actions, JsonBodies bodies) {
        this.actions = actions;
        this.bodies = bodies;
    }

    @Override
    public ResponseEntity<Envelope<ActionView>> get(UUID id) {
        return actions.get(id);
    }

    @Override
    public ResponseEntity<Envelope<ActionView>> create(JsonNode body) {
        return actions.create(read(body), CurrentUser.get());
    }

    @Override
    public ResponseEntity<Envelope<ActionView>> update(UUID id, IfMatch ifMatch, JsonNode body) {
        return actions.update(id, ifMatch, read(body), CurrentUser.get());
    }

    @Override
    public void delete(UUID id, IfMatch ifMatch, boolean force) {
        actions.delete(id, ifMatch, CurrentUser.get());
    }

    /** Refuses a body that is no good whatever else is there; people not met before are looked up. */
    public void check(JsonNode body) {
        actions.referencesMustExist(read(body));
    }

    private ActionBody read(JsonNode body) {
        return bodies.read(body, ActionBody.class);
    }
}
