package com.purposepath.coaching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Keeps about $24,000 of renewals | 24000 | USD",
                "saves 1.200,50 € a year | 1200.5 | EUR",
                "£3.5m of new business | 3500000 | GBP",
                "EUR 12 000 in fees | 12000 | EUR",
                "50k USD | 50000 | USD",
                "costs CHF 900 | 900 | CHF",
                "about 2 million dollars | 2000000 | USD",
                "worth 1'500 CHF | 1500 | CHF",
                "$0.5 a call | 0.5 | USD",
                "Add 40 new customers worth $1,250.75 each | 1250.75 | USD"
            })
    void anAmountIsReadAsItIsWritten(String text, String value, String currency) {
        Amount amount = Amount.in(text);

        assertThat(amount).isNotNull();
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currency()).isEqualTo(currency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nine days",
                "TOP 10 customers",
                "TRY 3 suppliers",
                "Grow by 24,000 readers",
                "ISO 9001",
                "KPI 5",
                "",
                "$"
            })
    void aNumberAloneIsNoMoney(String text) {
        assertThat(Amount.in(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"$24,000 | USD 24,000", "1500,5 € | EUR 1,500.5"})
    void anAmountIsWrittenTheSameWayEverywhere(String text, String written) {
        assertThat(Amount.in(text)).hasToString(written);
    }
}
