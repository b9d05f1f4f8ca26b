package com.purposepath.common.error;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.purposepath.common.json.CamelCase;
import com.purposepath.common.json.SnakeCase;
import com.purposepath.common.json.Spelling;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.util.StringUtils;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** Names invalid fields as the contract spells them. */
final class FieldErrors {

    private static volatile boolean snakeByDefault;

    private FieldErrors() {}

    /** Takes over the service's own spelling, once at start. */
    static void spellAs(JsonMapper mapper) {
        snakeByDefault =
                mapper.serializationConfig().getPropertyNamingStrategy() == PropertyNamingStrategies.SNAKE_CASE;
    }

    static List<FieldError> of(MethodArgumentNotValidException invalid) {
        Object target = invalid.getBindingResult().getTarget();
        return invalid.getBindingResult().getAllErrors().stream()
                .map(error -> error instanceof org.springframework.validation.FieldError field
                        ? new FieldError(wireName(target, field.getField()), message(field))
                        : new FieldError("body", message(error)))
                .toList();
    }

    static ApiException ofParameters(HandlerMethodValidationException invalid) {
        var bodyErrors = invalid.getBeanResults().stream()
                .flatMap(result -> result.getFieldErrors().stream()
                        .map(error -> new FieldError(wireName(result.getArgument(), error.getField()), message(error))))
                .toList();
        if (!bodyErrors.isEmpty()) {
            return ApiException.invalid(bodyErrors);
        }
        ParameterValidationResult first =
                invalid.getParameterValidationResults().getFirst();
        String name = nameOf(first);
        String message = message(first.getResolvableErrors().getFirst());
        return first.getMethodParameter().hasParameterAnnotation(PathVariable.class)
                ? CommonError.RESOURCE_NOT_FOUND.notFound("Resource", String.valueOf(first.getArgument()))
                : ApiException.badRequest(name, name + " " + message);
    }

    /** {@code dueDate} as {@code due_date} where the record is written so, segment by segment. */
    static String wireName(@Nullable Object target, String path) {
        String plain = path.replace(".<map value>", "").replace(".value", "");
        return snake(target == null ? null : target.getClass()) ? Spelling.snake(plain) : plain;
    }

    static boolean snake(@Nullable Class<?> type) {
        for (Class<?> c = type; c != null; c = c.getEnclosingClass()) {
            if (c.isAnnotationPresent(SnakeCase.class)) {
                return true;
            }
            if (c.isAnnotationPresent(CamelCase.class)) {
                return false;
            }
        }
        return snakeByDefault;
    }

    private static String nameOf(ParameterValidationResult result) {
        JsonProperty renamed = result.getMethodParameter().getParameterAnnotation(JsonProperty.class);
        String name = renamed == null ? result.getMethodParameter().getParameterName() : renamed.value();
        return StringUtils.hasText(name) ? name : "request";
    }

    private static String message(MessageSourceResolvable error) {
        String message = error.getDefaultMessage();
        return message == null ? "is not valid" : message;
    }
}
