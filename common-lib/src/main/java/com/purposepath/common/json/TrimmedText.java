package com.purposepath.common.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads text trimmed, takes nothing but text for text, and refuses what PostgreSQL cannot store. */
final class TrimmedText extends StdScalarDeserializer<String> {

    private final boolean verbatim;

    TrimmedText() {
        this(false);
    }

    private TrimmedText(boolean verbatim) {
        super(String.class);
        this.verbatim = verbatim;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return property != null && property.getAnnotation(Verbatim.class) != null ? new TrimmedText(true) : this;
    }

    @Override
    public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(getValueType(context), parser);
        }
        String text = parser.getString();
        if (text.indexOf('\0') >= 0 || !isWellFormed(text)) {
            throw context.weirdStringException(text, String.class, "contains a character that is no text");
        }
        return verbatim ? text : text.strip();
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
