package com.purposepath.traction.batch;

import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.JsonNode;

/** The single operations that the requests of a batch stand for; each refuses as it does alone. */
public interface Operations {

    ResponseEntity<? extends Envelope<?>> get(UUID id);

    ResponseEntity<? extends Envelope<?>> create(JsonNode body);

    ResponseEntity<? extends Envelope<?>> update(UUID id, IfMatch ifMatch, JsonNode body);

    void delete(UUID id, IfMatch ifMatch, boolean force);
}
