package com.purposepath.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.localstack.demo.DemoScript.Step;
import com.purposepath.test.contract.Contract;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoScriptTest {

    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}.]+)[^}]*}");

    @Test
    void eachStepNeedsOnlyWhatEarlierOnesMade() {
        var made = new HashSet<String>();
        for (Step step : DemoScript.steps()) {
            assertThat(made).containsAll(references(step));
            assertThat(made.add(step.id())).as(step.id() + " is there twice").isTrue();
        }
    }

    @Test
    void eachStepIsAnOperationOfTheContract() {
        for (Step step : DemoScript.steps()) {
            String[] path = step.path().split("/api/v1", 2);
            var operation =
                    Contract.of(path[0].substring(1)).find(step.method(), path[1].replaceAll("\\$\\{.*?}", "1"));
            assertThat(operation).as(step.path()).isPresent();
        }
    }

    @Test
    void thereIsAYearOfReadingsForEachKpi() {
        long kpis = DemoScript.steps().stream()
                .filter(step -> step.path().endsWith("/kpis"))
                .count();

        assertThat(DemoScript.steps())
                .filteredOn(step -> step.path().endsWith("/readings"))
                .hasSize((int) kpis * 12);
    }

    private static List<String> references(Step step) {
        return REFERENCE
                .matcher(step.path() + step.body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
