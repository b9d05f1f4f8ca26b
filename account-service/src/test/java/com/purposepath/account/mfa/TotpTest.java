package com.purposepath.account.mfa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** The vectors of RFC 6238, appendix B, in their last six digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codesAreThoseOfTheStandard(long second, String code) {
        assertThat(Totp.code(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void oneStepBeforeAndAfterIsTolerated() {
        for (long seconds : new long[] {-30, 0, 30}) {
            String code = Totp.code(SECRET, NOW.plusSeconds(seconds));
            assertThat(Totp.stepOf(code, SECRET, NOW, 0)).isPresent();
        }
        for (long seconds : new long[] {-60, 60}) {
            String code = Totp.code(SECRET, NOW.plusSeconds(seconds));
            assertThat(Totp.stepOf(code, SECRET, NOW, 0)).isEmpty();
        }
    }

    @Test
    void aStepIsGoodOnce() {
        String code = Totp.code(SECRET, NOW);
        long step = Totp.stepOf(code, SECRET, NOW, 0).orElseThrow();

        assertThat(Totp.stepOf(code, SECRET, NOW, step)).isEmpty();
    }

    @Test
    void secretsAreWrittenInBase32() {
        assertThat(Base32.encode(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Authenticator.decoded("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")).isEqualTo(SECRET);
    }
}
