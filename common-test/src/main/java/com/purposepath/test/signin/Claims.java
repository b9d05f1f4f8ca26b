package com.purposepath.test.signin;

import com.purposepath.test.environment.TestTokens;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an access token says; each method gives a changed copy. */
public record Claims(Map<String, @Nullable Object> values) {

    private static final Duration LIFE = Duration.ofMinutes(15);
    private static final List<String> FEATURES = List.of(
            "goals",
            "operations",
            "kpis",
            "strategies",
            "reports",
            "realtime",
            "attachments",
            "bulkPlanner",
            "strategyCompare",
            "goalCreate");
    private static final List<String> NOT_FOR_GUESTS = List.of("goalCreate", "bulkPlanner");
    private static final List<String> LIMITS =
            List.of("goals", "kpis", "actions", "strategies", "attachments", "reports");

    /** A new person in the tenant, on the top tier: every feature the role may have, nothing limited. */
    static Claims of(UUID tenant, UUID user, String role, String name) {
        return new Claims(Map.of())
                .claim("iss", "purposepath-account")
                .claim("aud", "purposepath")
                .claim("sub", user.toString())
                .claim("tenant_id", tenant.toString())
                .claim(
                        "email",
                        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + user + "@purposepath.example")
                .claim("email_verified", true)
                .claim("name", name)
                .claim("roles", List.of(role))
                .claim("tier", "enterprise")
                .claim("features", featuresOf(role))
                .claim("limits", unlimited())
                .claim("sid", UUID.randomUUID().toString())
                .expiresIn(LIFE);
    }

    private static List<String> featuresOf(String role) {
        return FEATURES.stream()
                .filter(feature -> !role.equals("guest") || !NOT_FOR_GUESTS.contains(feature))
                .toList();
    }

    private static Map<String, @Nullable Integer> unlimited() {
        var limits = new LinkedHashMap<String, @Nullable Integer>();
        LIMITS.forEach(name -> limits.put(name, null));
        return limits;
    }

    /** Any claim as it stands in the token. */
    public Claims claim(String name, @Nullable Object value) {
        var changed = new LinkedHashMap<>(values);
        changed.put(name, value);
        return new Claims(Collections.unmodifiableMap(changed));
    }

    public Claims without(String name) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        return new Claims(Collections.unmodifiableMap(changed));
    }

    public Claims role(String... roles) {
        return claim("roles", List.of(roles));
    }

    public Claims name(String name) {
        return claim("name", name);
    }

    public Claims tier(@Nullable String tier) {
        return claim("tier", tier);
    }

    /** Exactly these features. */
    public Claims features(String... features) {
        return claim("features", List.of(features));
    }

    public Claims withoutFeature(String... features) {
        List<String> unwanted = Arrays.asList(features);
        return claim(
                "features",
                FEATURES.stream().filter(feature -> !unwanted.contains(feature)).toList());
    }

    /** This limit as given, the others as they were. */
    public Claims limit(String name, @Nullable Integer limit) {
        var limits = new LinkedHashMap<@Nullable Object, @Nullable Object>(
                (Map<?, ?>) values.getOrDefault("limits", Map.of()));
        limits.put(name, limit);
        return claim("limits", limits);
    }

    /** Counted from now; a negative duration makes a token that has expired. */
    public Claims expiresIn(Duration life) {
        Instant now = Instant.now();
        return claim("iat", now.getEpochSecond()).claim("exp", now.plus(life).getEpochSecond());
    }

    public UUID id(String claim) {
        return UUID.fromString(String.valueOf(values.get(claim)));
    }

    /** The token, with an id of its own. */
    public String signed() {
        return TestTokens.sign(claim("jti", UUID.randomUUID().toString()).values());
    }

    /** The token as somebody would make it who does not have the key. */
    public String forged() {
        return TestTokens.forge(claim("jti", UUID.randomUUID().toString()).values());
    }
}
