package com.purposepath.account.password;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A password that somebody chooses, if they do: 8 to 128 characters with a capital and a small letter, a digit and one of {@code !@#$%^&*}. */
@Text(min = 8, max = 128)
@Pattern(regexp = "(?=[\\s\\S]*[A-Z])(?=[\\s\\S]*[a-z])(?=[\\s\\S]*[0-9])(?=[\\s\\S]*[!@#$%^&*])[\\s\\S]*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface NewPassword {

    String message() default "Use 8 to 128 characters with a capital and a small letter, a digit and one of !@#$%^&*";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The rule that needs to know the person. */
    final class Rules {

        private Rules() {}

        /** Refuses the e-mail address as password, in whatever case. */
        public static void refuseAddress(String field, String password, String email) {
            if (password.strip().equalsIgnoreCase(email)) {
                throw ApiException.invalid(field, "The password must not be your e-mail address");
            }
        }
    }
}
