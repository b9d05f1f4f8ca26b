package com.purposepath.localstack.demo;

import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.progress.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Founds the demo company through the public API, once. */
public final class DemoCompany {

    public static final String EMAIL = "demo@purposepath.local";
    public static final String PASSWORD = "Demo@PurposePath1";

    private static final String PART = "demo data";
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}]+)}");

    private final JsonMapper json = new JsonMapper();
    private final DemoJournal journal;
    private final Progress progress;

    public DemoCompany(Path journal, Progress progress) {
        this.journal = DemoJournal.keptIn(journal);
        this.progress = progress;
    }

    /** What a start page may show, by environment variable. */
    public static Map<String, String> signIn() {
        return Map.of("GATEWAY_DEMO_EMAIL", EMAIL, "GATEWAY_DEMO_PASSWORD", PASSWORD);
    }

    /** Whether there is nothing left to do. */
    public static boolean isFounded(Path journal) {
        return DemoJournal.keptIn(journal).isComplete();
    }

    /**
     * Does what is left to do.
     *
     * @throws StackFailure when that does not work out; the next time goes on from there
     */
    public void found(String gateway) throws InterruptedException {
        progress.doing(PART, "signing in");
        try (var client = new DemoClient(gateway)) {
            new DemoOwner(client, journal).signIn();
            if (!journal.isComplete()) {
                run(DemoScript.steps(), client);
                journal.complete();
            }
            progress.done(PART, "ready");
        } catch (IOException | Refused e) {
            progress.failed(PART);
            throw new StackFailure(
                    "The demo company is incomplete; the next start goes on with it. " + e.getMessage(), e);
        }
    }

    private void run(List<DemoScript.Step> steps, DemoClient client) throws IOException, InterruptedException {
        for (int i = 0; i < steps.size(); i++) {
            progress.detail(PART, "step %d of %d".formatted(i + 1, steps.size()));
            if (!journal.has(steps.get(i).id())) {
                run(steps.get(i), client);
            }
        }
    }

    private void run(DemoScript.Step step, DemoClient client) throws IOException, InterruptedException {
        UnaryOperator<String> resolved = text -> REFERENCE.matcher(text).replaceAll(this::idOf);
        JsonNode body = step.body().isMissingNode()
                ? step.body()
                : json.readTree(resolved.apply(step.body().toString()));
        try {
            JsonNode data = client.send(step.method(), resolved.apply(step.path()), body, "demo-" + step.id());
            if (!step.index().isEmpty()) {
                data.forEach(thing -> journal.add(
                        step.id() + "." + word(thing.path(step.index()).asString()),
                        thing.path("id").asString()));
            }
            journal.add(step.id(), data.path("id").asString("-"));
        } catch (Refused refused) {
            if (step.doneWhen().isEmpty() || !refused.is(step.doneWhen())) {
                throw refused;
            }
            journal.add(step.id(), "-");
        }
    }

    private String idOf(java.util.regex.MatchResult reference) {
        return Matcher.quoteReplacement(journal.id(reference.group(1)).orElseThrow());
    }

    private static String word(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
}
