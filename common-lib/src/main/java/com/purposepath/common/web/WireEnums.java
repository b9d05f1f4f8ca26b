package com.purposepath.common.web;

import com.purposepath.common.json.Spelling;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;

/** Reads enumerated query parameters as JSON reads fields: {@code on_track}, in lower case. */
@SuppressWarnings("rawtypes")
final class WireEnums implements ConverterFactory<String, Enum> {

    @Override
    public <E extends Enum> Converter<String, E> getConverter(Class<E> type) {
        return text -> {
            for (E constant : type.getEnumConstants()) {
                if (Spelling.wire(constant).equals(text.strip())) {
                    return constant;
                }
            }
            throw new IllegalArgumentException("no such value");
        };
    }
}
