package com.purposepath.coaching.usage;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The count of a month against what the plan allows. */
record UsageView(
        YearMonth period,
        Instant periodStart,
        Instant periodEnd,
        Calls calls,
        Tokens tokens,
        AllowanceView allowance,
        List<OfOperation> byOperation,
        @Nullable List<OfUser> byUser) {

    static UsageView of(YearMonth month, List<UsageCount> counts, Allowance allowance, boolean byUser) {
        return new UsageView(
                month,
                month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                Calls.of(counts),
                Tokens.NONE,
                AllowanceView.of(allowance),
                group(counts, UsageCount::operation, OfOperation::new),
                byUser ? group(counts, UsageCount::userId, OfUser::new) : null);
    }

    private static <K extends Comparable<K>, V> List<V> group(
            List<UsageCount> counts, Function<UsageCount, K> key, Row<K, V> row) {
        Map<K, Long> sums =
                counts.stream().collect(Collectors.groupingBy(key, Collectors.summingLong(UsageCount::calls)));
        return sums.entrySet().stream()
                .sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(sum -> row.of(sum.getKey(), sum.getValue(), 0))
                .toList();
    }

    private interface Row<K, V> {
        V of(K key, long calls, long tokens);
    }

    record Calls(long total, long builtin, long provider, long cached) {

        static Calls of(List<UsageCount> counts) {
            long builtin = counts.stream().mapToLong(UsageCount::builtin).sum();
            long cached = counts.stream().mapToLong(UsageCount::cached).sum();
            return new Calls(builtin + cached, builtin, 0, cached);
        }
    }

    /** As a provider reports them; the built-in engine uses none. */
    record Tokens(long input, long output, long total) {

        static final Tokens NONE = new Tokens(0, 0, 0);
    }

    record AllowanceView(boolean exhausted, Quota aiCalls, Quota aiTokens) {

        static AllowanceView of(Allowance allowance) {
            Quota calls = Quota.of(allowance.calls(), 0);
            Quota tokens = Quota.of(allowance.tokens(), 0);
            return new AllowanceView(calls.isSpent() || tokens.isSpent(), calls, tokens);
        }
    }

    /** A null limit is unlimited. */
    record Quota(@Nullable Long limit, long used, @Nullable Long remaining) {

        static Quota of(@Nullable Long limit, long used) {
            return new Quota(limit, used, limit == null ? null : Math.max(0, limit - used));
        }

        private boolean isSpent() {
            return remaining != null && remaining == 0;
        }
    }

    record OfOperation(String operation, long calls, long tokens) {}

    record OfUser(UUID userId, long calls, long tokens) {}
}
