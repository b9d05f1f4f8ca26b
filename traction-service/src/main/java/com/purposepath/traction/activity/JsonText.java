package com.purposepath.traction.activity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a list of records as a JSON array. */
abstract class JsonText<T> implements AttributeConverter<List<T>, String> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final TypeReference<List<T>> type;

    JsonText(TypeReference<List<T>> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<T> list) {
        return list == null ? null : MAPPER.writeValueAsString(list);
    }

    @Override
    public @Nullable List<T> convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : MAPPER.readValue(text, type);
    }

    /** Links and files of an entry. */
    @Converter
    static final class Attachments extends JsonText<EntryAttachment> {

        Attachments() {
            super(new TypeReference<>() {});
        }
    }

    /** A goal's KPIs at the time of a review. */
    @Converter
    static final class Kpis extends JsonText<ReviewedKpi> {

        Kpis() {
            super(new TypeReference<>() {});
        }
    }
}
