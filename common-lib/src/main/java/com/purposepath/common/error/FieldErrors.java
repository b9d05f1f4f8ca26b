package com.purposepath.common.error;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Says which fields and parameters break a constraint. */
final class FieldErrors {

    private final FieldNames names;

    FieldErrors(FieldNames names) {
        this.names = names;
    }

    ApiException ofBody(BindingResult result) {
        Object body = result.getTarget();
        Class<?> type = body == null ? null : body.getClass();
        return ApiException.invalid(result.getAllErrors().stream()
                .map(error -> error instanceof org.springframework.validation.FieldError field
                        ? ofField(type, field)
                        : new FieldError("body", message(error)))
                .toList());
    }

    /** Query parameters that are gathered in a record: the first one that is no good. */
    ApiException ofQuery(BindingResult result) {
        var first = result.getFieldError();
        return first == null
                ? CommonError.MALFORMED_REQUEST.exception()
                : ApiException.badRequest(first.getField(), first.getField() + " " + message(first));
    }

    ApiException ofParameters(HandlerMethodValidationException invalid) {
        var fields = invalid.getBeanResults().stream()
                .flatMap(result -> result.getFieldErrors().stream().map(error -> ofField(typeOf(result), error)))
                .toList();
        return fields.isEmpty()
                ? ofParameter(invalid.getParameterValidationResults().getFirst())
                : ApiException.invalid(fields);
    }

    private static ApiException ofParameter(ParameterValidationResult result) {
        if (result.getMethodParameter().hasParameterAnnotation(PathVariable.class)) {
            return CommonError.RESOURCE_NOT_FOUND.notFound("Resource", String.valueOf(result.getArgument()));
        }
        String name = result.getMethodParameter().getParameterName();
        String named = name == null ? "request" : name;
        return ApiException.badRequest(
                named, named + " " + message(result.getResolvableErrors().getFirst()));
    }

    private FieldError ofField(@Nullable Class<?> body, org.springframework.validation.FieldError error) {
        return new FieldError(names.onTheWire(body, error.getField()), sentence(error));
    }

    /** {@code Target date is required}, unless the constraint says a whole sentence of its own. */
    private static String sentence(org.springframework.validation.FieldError error) {
        String message = message(error);
        return Character.isLowerCase(message.codePointAt(0))
                ? FieldNames.inWords(error.getField()) + " " + message
                : message;
    }

    private static @Nullable Class<?> typeOf(ParameterValidationResult result) {
        Object argument = result.getArgument();
        return argument == null ? null : argument.getClass();
    }

    /** A failed conversion would name classes, so it gets words of its own. */
    private static String message(MessageSourceResolvable error) {
        if (error instanceof org.springframework.validation.FieldError field && field.isBindingFailure()) {
            return "has a value that is not allowed here";
        }
        String message = error.getDefaultMessage();
        return message == null || message.isEmpty() ? "is not valid" : message;
    }
}
