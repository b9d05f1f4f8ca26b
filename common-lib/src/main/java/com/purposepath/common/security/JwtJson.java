package com.purposepath.common.security;

import io.jsonwebtoken.io.AbstractDeserializer;
import io.jsonwebtoken.io.AbstractSerializer;
import java.io.OutputStream;
import java.io.Reader;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Lets jjwt read and write JSON with Jackson 3, for which it has no module of its own. */
public final class JwtJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private JwtJson() {}

    @SuppressWarnings("unchecked")
    static Map<String, ?> read(byte[] json) {
        return MAPPER.readValue(json, Map.class);
    }

    public static AbstractDeserializer<Map<String, ?>> reader() {
        return new AbstractDeserializer<>() {
            @Override
            @SuppressWarnings("unchecked")
            protected Map<String, ?> doDeserialize(Reader reader) {
                return MAPPER.readValue(reader, Map.class);
            }
        };
    }

    public static AbstractSerializer<Map<String, ?>> writer() {
        return new AbstractSerializer<>() {
            @Override
            protected void doSerialize(Map<String, ?> value, OutputStream out) {
                MAPPER.writeValue(out, value);
            }
        };
    }
}
