package com.purposepath.coaching.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SlidingWindowPropertiesTest {

    static final Duration MINUTE = Duration.ofMinutes(1);

    @Property
    void noSpanOfAMinuteLetsMoreThroughThanTheLimit(
            @ForAll @IntRange(min = 1, max = 5) int most,
            @ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> pauses) {
        var window = new SlidingWindow(most, MINUTE);
        var through = new ArrayList<Long>();
        long now = 0;
        for (int pause : pauses) {
            now += pause;
            if (window.take(now).isEmpty()) {
                through.add(now);
            }
        }

        assertThat(through)
                .allSatisfy(start -> assertThat(
                                through.stream().filter(time -> time >= start && time < start + MINUTE.toMillis()))
                        .hasSizeLessThanOrEqualTo(most));
    }

    @Example
    void whoWaitsAsLongAsToldGetsThrough() {
        var window = new SlidingWindow(1, MINUTE);

        assertThat(window.take(1_000)).isEmpty();
        assertThat(window.take(11_000)).contains(Duration.ofSeconds(50));
        assertThat(window.take(61_000)).isEmpty();
    }
}
