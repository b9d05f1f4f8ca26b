package com.purposepath.common.error;

import com.purposepath.common.json.CamelCase;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Spelling;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Spells the fields of a request record as the contract does. */
final class FieldNames {

    private final boolean snakeByDefault;

    FieldNames(JsonMapper mapper) {
        var strategy = mapper.serializationConfig().getPropertyNamingStrategy();
        this.snakeByDefault = strategy == PropertyNamingStrategies.SNAKE_CASE;
    }

    /** {@code subParts[0].partName} as {@code sub_parts[0].part_name} where the record is written so. */
    String onTheWire(@Nullable Class<?> record, String path) {
        return isSnake(record) ? Spelling.snake(path) : Spelling.camel(path);
    }

    /** {@code Part name} for {@code subParts[0].partName}. */
    static String inWords(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1).replaceAll("\\[.*", "");
        String words = Spelling.snake(last).replace('_', ' ');
        return words.isEmpty() ? "This" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private boolean isSnake(@Nullable Class<?> record) {
        for (Class<?> type = record; type != null; type = type.getEnclosingClass()) {
            if (type.isAnnotationPresent(SnakeCase.class)) {
                return true;
            }
            if (type.isAnnotationPresent(CamelCase.class)) {
                return false;
            }
        }
        return snakeByDefault;
    }
}
