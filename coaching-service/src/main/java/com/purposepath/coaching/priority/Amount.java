package com.purposepath.coaching.priority;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An amount of money. */
record Amount(BigDecimal value, String currency) {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("\u20ac", "EUR"),
            Map.entry("\u00a3", "GBP"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"));
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    /** Codes that are English words too and mean money only after a number. */
    private static final Set<String> WORDS = Set.of("ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "GEL", "BAM");

    private static final Map<String, Integer> ZEROS = Map.ofEntries(
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("m", 6),
            Map.entry("mn", 6),
            Map.entry("million", 6),
            Map.entry("bn", 9),
            Map.entry("billion", 9));

    private static final String NUMBER =
            "(?<![\\d.,])([1-9]\\d{0,2}(?:[,.' \u00a0\u202f\u2019]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,15}(?:[.,]\\d{1,4})?)(?!\\d)"
                    + "(?:\\s?(k|K|m|M|mn|bn|thousand|million|billion)\\b)?";
    private static final Pattern MONEY = Pattern.compile("(?:([$\u20ac\u00a3]|\\b[A-Z]{3})\\s?" + NUMBER + ")|(?:"
            + NUMBER + "\\s?([$\u20ac\u00a3]|[A-Z]{3}\\b|dollars?\\b|euros?\\b))");
    private static final Pattern DECIMALS = Pattern.compile("[.,](\\d{1,2}|\\d{4})$");

    /** The first that the text names, with a sign ($, €, £), an ISO code or a name for its currency; null where there is none. */
    static @Nullable Amount in(String text) {
        return MONEY.matcher(text)
                .results()
                .map(Amount::read)
                .filter(amount -> amount != null)
                .findFirst()
                .orElse(null);
    }

    /** As it is written in a sentence. */
    @Override
    public String toString() {
        var format = new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return currency + " " + format.format(value);
    }

    private static @Nullable Amount read(MatchResult match) {
        boolean before = match.group(1) != null;
        String name = match.group(before ? 1 : 6);
        String currency = NAMES.getOrDefault(name, name);
        if (!CODES.contains(currency) || before && WORDS.contains(currency)) {
            return null;
        }
        return new Amount(number(match.group(before ? 2 : 4), match.group(before ? 3 : 5)), currency);
    }

    private static BigDecimal number(String digits, @Nullable String unit) {
        var decimals = DECIMALS.matcher(digits);
        String whole = decimals.find() ? digits.substring(0, decimals.start()) : digits;
        String fraction = decimals.reset().find() ? "." + decimals.group(1) : "";
        var number = new BigDecimal(whole.replaceAll("\\D", "") + fraction);
        int zeros = unit == null ? 0 : ZEROS.getOrDefault(unit.toLowerCase(Locale.ROOT), 0);
        return plain(number.scaleByPowerOfTen(zeros));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
