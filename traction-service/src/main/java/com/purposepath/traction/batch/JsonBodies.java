package com.purposepath.traction.batch;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.FieldError;
import com.purposepath.common.json.Spelling;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Reads and checks a body that came as part of another one, as if it had come alone. */
@Component
public class JsonBodies {

    private final JsonMapper mapper;
    private final Validator validator;

    JsonBodies(JsonMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /** Refuses a value of a wrong type with 400, and one that breaks a constraint with 422. */
    public <T> T read(JsonNode json, Class<T> type) {
        T body = parse(json, type);
        var errors = validator.validateObject(body);
        if (errors.hasErrors()) {
            throw ApiException.invalid(errors.getFieldErrors().stream()
                    .map(error -> new FieldError(
                            Spelling.snake(error.getField()),
                            sentence(error.getField(), String.valueOf(error.getDefaultMessage()))))
                    .toList());
        }
        return body;
    }

    private <T> T parse(JsonNode json, Class<T> type) {
        try {
            return mapper.treeToValue(json, type);
        } catch (InvalidFormatException format) {
            if (format.getValue() instanceof String && !Number.class.isAssignableFrom(format.getTargetType())) {
                throw ApiException.invalid(field(format), field(format) + " has a value that is not allowed here");
            }
            throw wrongType(format);
        } catch (MismatchedInputException mismatch) {
            throw wrongType(mismatch);
        }
    }

    private static ApiException wrongType(MismatchedInputException mismatch) {
        return ApiException.badRequest(field(mismatch), field(mismatch) + " has a value of the wrong type");
    }

    private static String field(MismatchedInputException mismatch) {
        String path = mismatch.getPath().stream()
                .map(JsonBodies::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return path.isEmpty() ? "body" : Spelling.snake(path);
    }

    private static String step(JacksonException.Reference step) {
        return step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName();
    }

    /** {@code Due date is required}, unless the constraint says a whole sentence of its own. */
    private static String sentence(String field, String message) {
        return Character.isLowerCase(message.codePointAt(0))
                ? Spelling.snake(field).replace('_', ' ') + " " + message
                : message;
    }
}
