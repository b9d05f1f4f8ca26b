package com.purposepath.traction.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Free JSON of the client: an object of at most 50 keys and 16 384 characters. */
@Constraint(validatedBy = FreeJson.Validator.class)
@Target({ElementType.TYPE_USE, ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface FreeJson {

    String message() default "has at most 50 keys and 16384 characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Measures the object as it would be stored. */
    class Validator implements ConstraintValidator<FreeJson, Map<String, Object>> {

        @Override
        public boolean isValid(@Nullable Map<String, Object> object, ConstraintValidatorContext context) {
            return object == null
                    || (object.size() <= 50
                            && JsonListText.MAPPER.writeValueAsString(object).length() <= 16_384);
        }
    }
}
