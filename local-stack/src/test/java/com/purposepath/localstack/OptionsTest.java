package com.purposepath.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.purposepath.localstack.Options.UsageException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    private static final Path USUAL = Path.of(".purposepath");

    @Test
    void withoutOptionsEverythingIsAsUsual() {
        assertThat(parse("")).isEqualTo(new Options(8080, USUAL, false, true, false));
    }

    @Test
    void optionsTakeTheirValueBehindABlankOrAnEqualsSign() {
        var expected = new Options(9000, Path.of("/tmp/x"), true, false, false);

        assertThat(parse("--port 9000 --data /tmp/x --fresh --no-demo")).isEqualTo(expected);
        assertThat(parse("--port=9000 --data=/tmp/x --fresh --no-demo")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--prot 9000", "--port", "--port 0", "--port 65536", "--port web", "--data", "--data=", "8080"})
    void whatCannotBeUnderstoodIsRefused(String commandLine) {
        assertThatThrownBy(() -> parse(commandLine)).isInstanceOf(UsageException.class);
    }

    private static Options parse(String commandLine) {
        return Options.parse(commandLine.isEmpty() ? new String[0] : commandLine.split(" "), USUAL);
    }
}
