package com.purposepath.account.plan;

import com.purposepath.account.AccountError;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The plans on offer, which are data and not code. */
@Repository
public class Tiers {

    private static final String CHEAPEST_FIRST = " order by coalesce(monthly_price, yearly_price / 12), id";

    private final JdbcClient jdbc;

    Tiers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The tier of that id, also one no longer sold: subscriptions to it go on. */
    public Tier get(String id) {
        return jdbc.sql("select * from tier where id = :id")
                .param("id", id)
                .query(Tiers::tier)
                .single();
    }

    public boolean exists(String id) {
        return find(id).isPresent();
    }

    /** The tier, which must be sold at that frequency. */
    public Tier onOffer(String id, Frequency frequency) {
        Tier tier = onOffer(id);
        if (tier.price(frequency) == null) {
            throw AccountError.FREQUENCY_NOT_SUPPORTED.exception();
        }
        return tier;
    }

    /** The tier, which must be sold. */
    public Tier onOffer(String id) {
        return find(id).filter(Tier::isActive).orElseThrow(AccountError.TIER_NOT_AVAILABLE::exception);
    }

    /** The tier of that id, sold or not. */
    public Optional<Tier> find(String id) {
        return jdbc.sql("select * from tier where id = :id")
                .param("id", id)
                .query(Tiers::tier)
                .optional();
    }

    List<Tier> page(boolean includeInactive, int limit, long offset) {
        return jdbc.sql("select * from tier where active or :all" + CHEAPEST_FIRST + " limit :limit offset :offset")
                .param("all", includeInactive)
                .param("limit", limit)
                .param("offset", offset)
                .query(Tiers::tier)
                .list();
    }

    long count(boolean includeInactive) {
        return jdbc.sql("select count(*) from tier where active or :all")
                .param("all", includeInactive)
                .query(Long.class)
                .single();
    }

    private static Tier tier(ResultSet row, int number) throws SQLException {
        var pricing = new Tier.Pricing(row.getBigDecimal("monthly_price"), row.getBigDecimal("yearly_price"));
        return new Tier(
                row.getString("id"),
                row.getString("name"),
                row.getString("description"),
                Feature.sorted(List.of((String[]) row.getArray("features").getArray())),
                limits(row),
                pricing,
                row.getString("currency"),
                pricing.frequencies(),
                row.getBoolean("active"));
    }

    private static Limits limits(ResultSet row) throws SQLException {
        return new Limits(
                limit(row, "goals"),
                limit(row, "kpis"),
                limit(row, "actions"),
                limit(row, "strategies"),
                limit(row, "attachments"),
                limit(row, "reports"));
    }

    private static @Nullable Integer limit(ResultSet row, String name) throws SQLException {
        return row.getObject(name + "_limit", Integer.class);
    }
}
