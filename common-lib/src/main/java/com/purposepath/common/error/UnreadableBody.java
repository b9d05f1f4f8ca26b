package com.purposepath.common.error;

import com.purposepath.common.json.Spelling;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * Says why a body cannot be read: 400 for broken JSON and for a value of the wrong JSON type, 422 for a text of the right type that is no
 * date, id or known constant.
 */
final class UnreadableBody {

    private final FieldNames names;

    UnreadableBody(FieldNames names) {
        this.names = names;
    }

    ApiException explain(HttpMessageNotReadableException unreadable) {
        ApiException refusal = Refusals.within(unreadable);
        return refusal != null
                ? refusal
                : switch (unreadable.getCause()) {
                    case InvalidFormatException format
                    when isConstraint(format) ->
                        ApiException.invalid(field(format), sentence(format, expectation(format.getTargetType())));
                    case MismatchedInputException mismatch
                    when mismatch.getPath().isEmpty() ->
                        ApiException.badRequest("body", "The body is not a JSON object of the expected shape");
                    case MismatchedInputException mismatch ->
                        ApiException.badRequest(field(mismatch), sentence(mismatch, "has a value of the wrong type"));
                    case StreamReadException broken -> ApiException.badRequest("body", "The body is not valid JSON");
                    case null, default -> ApiException.badRequest("body", "A JSON body is required");
                };
    }

    private static boolean isConstraint(InvalidFormatException format) {
        Class<?> target = format.getTargetType();
        boolean number = Number.class.isAssignableFrom(target) || target.isPrimitive() || target == Boolean.class;
        return format.getValue() instanceof String && !number;
    }

    private static String expectation(Class<?> target) {
        if (target.isEnum()) {
            return "is one of "
                    + Arrays.stream(target.getEnumConstants())
                            .map(constant -> Spelling.wire((Enum<?>) constant))
                            .collect(Collectors.joining(", "));
        }
        return switch (target.getSimpleName()) {
            case "LocalDate" -> "is a date, YYYY-MM-DD";
            case "Instant", "OffsetDateTime" -> "is an instant in UTC, YYYY-MM-DDThh:mm:ssZ";
            case "YearMonth" -> "is a month, YYYY-MM";
            case "UUID" -> "is an id";
            default -> "has a value that is not allowed here";
        };
    }

    private String sentence(MismatchedInputException mismatch, String expectation) {
        return field(mismatch) + " " + expectation;
    }

    private String field(MismatchedInputException mismatch) {
        List<JacksonException.Reference> path = mismatch.getPath();
        var name = new StringBuilder();
        for (JacksonException.Reference step : path) {
            if (step.getPropertyName() == null) {
                name.append('[').append(step.getIndex()).append(']');
            } else {
                name.append(name.isEmpty() ? "" : ".").append(wireName(step));
            }
        }
        return name.toString();
    }

    private String wireName(JacksonException.Reference step) {
        Object owner = step.from();
        Class<?> record = owner instanceof Class<?> type ? type : owner == null ? null : owner.getClass();
        return names.onTheWire(record, step.getPropertyName());
    }
}
