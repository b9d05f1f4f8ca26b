package com.purposepath.coaching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.purposepath.coaching.CoachingError;
import com.purposepath.common.error.ApiException;
import com.purposepath.test.Together;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class EngineTest {

    static Engine engine;
    static ApiException soon;

    @BeforeAll
    static void startAnEngineAndAskItAtOnce() throws Exception {
        Path notADirectory = Files.createTempFile("engine", "test");
        engine = Engine.start(new EngineSettings(2, 1000, notADirectory));
        soon = catchThrowableOfType(ApiException.class, () -> engine.meaning("bread"));
        await().atMost(Duration.ofSeconds(60)).until(() -> engine.state() != EngineState.LOADING);
    }

    @AfterAll
    static void endIt() throws Exception {
        engine.close();
    }

    @Test
    void whoAsksBeforeTheModelIsThereIsToldToComeBack() {
        assertThat(soon.code()).isEqualTo(CoachingError.AI_SERVICE_UNAVAILABLE);
        assertThat(soon.headers().getFirst("Retry-After")).isEqualTo("10");
        assertThat(engine.state()).isEqualTo(EngineState.READY);
    }

    @Test
    void textsThatMeanTheSameAreNearAndOthersAreNot() {
        Meaning bread = engine.meaning("Every family eats fresh bread");

        assertThat(bread.closeness(engine.meaning("All households get loaves baked today")))
                .isGreaterThan(0.15);
        assertThat(bread.closeness(engine.meaning("Replace the printers in the office")))
                .isLessThan(0);
        assertThat(bread.cosine(engine.meaning("every family eats FRESH  bread")))
                .isBetween(0.9999, 1.0001);
    }

    @Test
    void manyAtOnceGetWhatOneGetsAlone() {
        List<String> texts = IntStream.range(0, 40)
                .mapToObj(number -> "Bake " + number + " loaves")
                .toList();
        Meaning measure = engine.meaning("bread");
        List<List<Double>> together = Together.times(
                8, () -> engine.meanings(texts).stream().map(measure::cosine).toList());

        assertThat(together).allSatisfy(each -> assertThat(each).isEqualTo(together.getFirst()));
        assertThat(texts.stream().map(text -> engine.meaning(text).cosine(measure)))
                .containsExactlyElementsOf(together.getFirst());
    }

    @Test
    void longTextsHaveAMeaningToo() {
        assertThat(engine.meaning("fresh bread for every family ".repeat(200)).cosine(engine.meaning("bread")))
                .isGreaterThan(0.5);
    }

    @Test
    void anEngineThatIsClosedWhileLoadingEnds() {
        Engine brief = Engine.start(new EngineSettings(1, 1000, Path.of(System.getProperty("java.io.tmpdir"))));

        assertThat(brief.state()).isEqualTo(EngineState.LOADING);
        assertThatCode(brief::close).doesNotThrowAnyException();
        assertThatThrownBy(() -> brief.meanings(List.of("bread"))).isInstanceOf(RuntimeException.class);
    }
}
