package com.purposepath.account.user;

import com.purposepath.common.validation.Text;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;

/** Addresses as they are kept and compared: composed, and in lower case. */
public final class EmailAddress {

    private EmailAddress() {}

    public static String normalized(String address) {
        return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** An e-mail address that must be given. */
    @NotNull
    @Email
    @Text(min = 3, max = 254)
    @ReportAsSingleViolation
    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Required {

        String message() default "Enter an e-mail address";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }
}
