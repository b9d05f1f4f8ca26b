package com.purposepath.localpostgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code database.sql} cut into steps.
 *
 * <p>The script is written for psql, so that a container can run it as it stands; of psql's language it uses the variables
 * {@code :'x'} and {@code :"x"} and the commands {@code \gexec} and {@code \connect}, which are understood here too.
 */
final class DatabaseScript {

    private static final Pattern COMMENT = Pattern.compile("(?m)^--.*$");
    private static final Pattern STEP = Pattern.compile("\\\\connect\\s+\\S+|[^;\\\\]+(?:;|\\\\gexec)");
    private static final Pattern VARIABLE = Pattern.compile(":(['\"])([a-z_]+)\\1");

    /** One thing to do. */
    sealed interface Step {}

    /** Run this statement. */
    record Execute(String sql) implements Step {}

    /** Run this query, and then the statements that it returns. */
    record ExecuteResult(String sql) implements Step {}

    /** Go on in that database. */
    record Connect(String database) implements Step {}

    private DatabaseScript() {}

    static List<Step> steps(Map<String, String> variables) {
        return STEP.matcher(COMMENT.matcher(read()).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(step -> step(step.strip(), variables))
                .toList();
    }

    private static Step step(String text, Map<String, String> variables) {
        if (text.startsWith("\\connect")) {
            return new Connect(Objects.requireNonNull(variables.get("name")));
        }
        if (text.endsWith("\\gexec")) {
            return new ExecuteResult(substitute(text.substring(0, text.length() - "\\gexec".length()), variables));
        }
        return new Execute(substitute(text, variables));
    }

    private static String substitute(String text, Map<String, String> variables) {
        return VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(quoted(match, variables)));
    }

    private static String quoted(MatchResult match, Map<String, String> variables) {
        String quote = match.group(1);
        String value = Objects.requireNonNull(variables.get(match.group(2)), match.group(2));
        return quote + value.replace(quote, quote + quote) + quote;
    }

    private static String read() {
        try (InputStream script =
                Objects.requireNonNull(DatabaseScript.class.getResourceAsStream("database.sql"), "database.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
