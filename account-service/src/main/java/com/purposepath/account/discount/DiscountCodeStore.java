package com.purposepath.account.discount;

import com.purposepath.account.SqlTime;
import com.purposepath.account.plan.Frequency;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of codes. */
@Repository
class DiscountCodeStore {

    enum Status {
        ACTIVE,
        INACTIVE,
        EXPIRED
    }

    private static final Map<String, String> COLUMNS =
            Map.of("createdAt", "created_at", "code", "code", "redemptions", "redemptions", "expiresAt", "expires_at");
    private static final String MATCHING = """
            from discount_code
            where (cast(:search as text) is null or strpos(code, upper(:search)) > 0)
              and case cast(:status as text)
                      when 'ACTIVE' then active and (expires_at is null or expires_at > :now)
                                         and (max_redemptions is null or redemptions < max_redemptions)
                      when 'INACTIVE' then not active and (expires_at is null or expires_at > :now)
                      when 'EXPIRED' then expires_at <= :now
                      else true end
            """;

    private final JdbcClient jdbc;

    DiscountCodeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DiscountCode> find(UUID id) {
        return jdbc.sql("select * from discount_code where id = :id")
                .param("id", id)
                .query(DiscountCodeStore::code)
                .optional();
    }

    /** Regardless of letter case. */
    Optional<DiscountCode> findByCode(String code) {
        return jdbc.sql("select * from discount_code where code = :code")
                .param("code", code.toUpperCase(Locale.ROOT))
                .query(DiscountCodeStore::code)
                .optional();
    }

    /** The code, which nobody else changes until the transaction ends. */
    Optional<DiscountCode> lock(UUID id) {
        return jdbc.sql("select * from discount_code where id = :id for update")
                .param("id", id)
                .query(DiscountCodeStore::code)
                .optional();
    }

    List<DiscountCode> page(@Nullable String search, @Nullable Status status, Instant now, Paging paging) {
        String order = " order by %s %s nulls last, id desc limit :limit offset :offset"
                .formatted(COLUMNS.get(paging.sort()), paging.descending() ? "desc" : "asc");
        return matching("select * " + MATCHING + order, search, status, now)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(DiscountCodeStore::code)
                .list();
    }

    long count(@Nullable String search, @Nullable Status status, Instant now) {
        return matching("select count(*) " + MATCHING, search, status, now)
                .query(Long.class)
                .single();
    }

    void insert(DiscountCode code) {
        int added = fill("""
                insert into discount_code (id, code, description, type, value, currency, cycles, active, expires_at, max_redemptions,
                    tiers, frequencies, once_per_tenant, created_at, updated_at)
                values (:id, :code, :description, :type, :value, :currency, :cycles, :active, :expires, :max,
                    cast(:tiers as text[]), cast(:frequencies as text[]), :once, :created, :updated)
                on conflict (code) do nothing
                """, code);
        if (added == 0) {
            throw CommonError.DUPLICATE_RESOURCE
                    .exception("This code exists already")
                    .detail("field", "code");
        }
    }

    DiscountCode update(DiscountCode code) {
        fill("""
                update discount_code set description = :description, active = :active, expires_at = :expires, max_redemptions = :max,
                    tiers = cast(:tiers as text[]), frequencies = cast(:frequencies as text[]), once_per_tenant = :once,
                    updated_at = :updated, version = version + 1
                where id = :id
                """, code);
        return find(code.id()).orElseThrow();
    }

    void delete(UUID id) {
        jdbc.sql("delete from discount_code where id = :id").param("id", id).update();
    }

    void countRedemption(UUID id) {
        jdbc.sql("update discount_code set redemptions = redemptions + 1, version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    private JdbcClient.StatementSpec matching(
            String sql, @Nullable String search, @Nullable Status status, Instant now) {
        return jdbc.sql(sql)
                .param("search", search)
                .param("status", status == null ? null : status.name())
                .param("now", SqlTime.of(now));
    }

    private int fill(String sql, DiscountCode code) {
        var terms = code.terms();
        return jdbc.sql(sql)
                .param("id", code.id())
                .param("code", code.code())
                .param("description", terms.description())
                .param("type", code.discount().type().name())
                .param("value", code.discount().value())
                .param("currency", code.discount().currency())
                .param("cycles", code.discount().cycles())
                .param("active", code.active())
                .param("expires", SqlTime.ofOrNull(terms.expiresAt()))
                .param("max", terms.maxRedemptions())
                .param("tiers", terms.tiers().toArray(String[]::new))
                .param(
                        "frequencies",
                        terms.frequencies().stream()
                                .map(Frequency::name)
                                .toList()
                                .toArray(String[]::new))
                .param("once", terms.oncePerTenant())
                .param("created", SqlTime.of(code.createdAt()))
                .param("updated", SqlTime.of(code.updatedAt()))
                .update();
    }

    private static DiscountCode code(ResultSet row, int number) throws SQLException {
        var discount = new Discount(
                row.getObject("id", UUID.class),
                Discount.Type.valueOf(row.getString("type")),
                row.getBigDecimal("value"),
                row.getString("currency"),
                row.getObject("cycles", Integer.class));
        return new DiscountCode(
                discount.codeId(),
                row.getString("code"),
                discount,
                terms(row),
                row.getBoolean("active"),
                row.getInt("redemptions"),
                SqlTime.instant(row, "created_at"),
                SqlTime.instant(row, "updated_at"),
                row.getLong("version"));
    }

    private static DiscountCode.Terms terms(ResultSet row) throws SQLException {
        return new DiscountCode.Terms(
                row.getString("description"),
                SqlTime.instantOrNull(row, "expires_at"),
                row.getObject("max_redemptions", Integer.class),
                texts(row, "tiers"),
                texts(row, "frequencies").stream().map(Frequency::valueOf).toList(),
                row.getBoolean("once_per_tenant"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
