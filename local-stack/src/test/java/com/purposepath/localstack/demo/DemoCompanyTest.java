package com.purposepath.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.localstack.EndToEnd;
import com.purposepath.localstack.TestStack;
import com.purposepath.localstack.fleet.Service;
import com.purposepath.localstack.progress.Progress;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EndToEnd
class DemoCompanyTest {

    @TempDir
    Path directory;

    private final TestStack stack;

    DemoCompanyTest(TestStack stack) {
        this.stack = stack;
    }

    @Test
    void whatAnInterruptedStartBeganTheNextOneCompletesAndRepeatsNothing() throws Exception {
        Path journal = directory.resolve("demo.journal");
        found(journal);
        List<Long> once = figures();

        forgetSecondHalf(journal);
        found(journal);

        assertThat(DemoCompany.isFounded(journal)).isTrue();
        assertThat(figures()).isEqualTo(once).doesNotContain(0L);
    }

    @Test
    void aLostJournalDoesNotLeadToASecondCompany() throws Exception {
        found(directory.resolve("demo.journal"));
        List<Long> once = figures();

        found(directory.resolve("another.journal"));

        assertThat(figures()).isEqualTo(once);
    }

    private void found(Path journal) throws InterruptedException {
        new DemoCompany(journal, Progress.silent()).found(stack.ports().url(Service.GATEWAY));
    }

    private static void forgetSecondHalf(Path journal) throws IOException {
        List<String> steps = Files.readAllLines(journal);
        Files.write(journal, steps.subList(0, steps.size() / 2));
    }

    private List<Long> figures() {
        Member owner =
                stack.api().login(DemoCompany.EMAIL, DemoCompany.PASSWORD).under("/traction/api/v1");
        Stream<String> lists = Stream.of("/goals", "/strategies", "/kpis", "/operations/actions", "/operations/issues");
        Stream<String> activities = owner.get("/goals")
                .ok()
                .json("/data")
                .valueStream()
                .map(goal -> "/goals/" + goal.path("id").asString() + "/activity");
        return Stream.concat(lists, activities)
                .map(list -> total(owner.get(list).ok()))
                .toList();
    }

    private static long total(Reply list) {
        return list.json("/pagination/total").asLong();
    }
}
