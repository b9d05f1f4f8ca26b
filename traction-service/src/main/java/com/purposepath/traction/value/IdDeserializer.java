package com.purposepath.traction.value;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads an id; text that is no UUID becomes the id of nothing, so that it is not found like any other unknown id. */
final class IdDeserializer extends StdScalarDeserializer<UUID> {

    IdDeserializer() {
        super(UUID.class);
    }

    @Override
    public @Nullable UUID deserialize(JsonParser parser, DeserializationContext context) {
        return parser.currentToken() == JsonToken.VALUE_STRING
                ? Ids.of(parser.getString())
                : (UUID) context.handleUnexpectedToken(getValueType(context), parser);
    }
}
