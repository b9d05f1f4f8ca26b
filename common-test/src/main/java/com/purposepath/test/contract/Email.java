package com.purposepath.test.contract;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.regex.Pattern;

/** The format {@code email}; the library's own knows only domains that exist, so not the {@code .example} of the contracts. */
final class Email implements Format {

    private static final Pattern ADDRESS = Pattern.compile("[^\\s@]{1,64}@[^\\s@.]+(\\.[^\\s@.]+)+");

    @Override
    public String getName() {
        return "email";
    }

    @Override
    public String getMessageKey() {
        return "format.email";
    }

    @Override
    public boolean matches(ExecutionContext context, String value) {
        return ADDRESS.matcher(value).matches();
    }
}
