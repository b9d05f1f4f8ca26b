package com.purposepath.account.discount;

import com.purposepath.account.SqlTime;
import com.purposepath.account.discount.DiscountUsage.Redemption;
import com.purposepath.account.plan.Frequency;
import com.purposepath.account.staff.StaffScope;
import com.purposepath.common.persistence.Uuids;
import com.purposepath.common.web.Paging;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which tenants have used which codes. */
@Repository
public class Redemptions {

    /** What a first charge with a code was for. */
    public record Use(
            UUID tenantId,
            UUID subscriptionId,
            UUID userId,
            String tierId,
            Frequency frequency,
            BigDecimal amount,
            String currency) {}

    private final JdbcClient jdbc;
    private final StaffScope staff;
    private final DiscountCodeStore codes;

    Redemptions(JdbcClient jdbc, StaffScope staff, DiscountCodeStore codes) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.codes = codes;
    }

    /** Counts the code as used for that subscription, however often the payment is reported. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void redeem(UUID codeId, Use use, Instant now) {
        int added = jdbc.sql("""
                        insert into discount_redemption (tenant_id, id, code_id, user_id, subscription_id, tier_id, frequency, amount,
                            currency, redeemed_at)
                        values (:tenant, :id, :code, :user, :subscription, :tier, :frequency, :amount, :currency, :now)
                        on conflict do nothing
                        """)
                .param("tenant", use.tenantId())
                .param("id", Uuids.next())
                .param("code", codeId)
                .param("user", use.userId())
                .param("subscription", use.subscriptionId())
                .param("tier", use.tierId())
                .param("frequency", use.frequency().name())
                .param("amount", use.amount())
                .param("currency", use.currency())
                .param("now", SqlTime.of(now))
                .update();
        if (added > 0) {
            codes.countRedemption(codeId);
        }
    }

    /** Whether the present tenant has used the code before. */
    boolean isUsedBy(UUID tenantId, UUID codeId) {
        return jdbc.sql("select exists (select from discount_redemption where tenant_id = :tenant and code_id = :code)")
                .param("tenant", tenantId)
                .param("code", codeId)
                .query(Boolean.class)
                .single();
    }

    /** Of all tenants, newest first. */
    @Transactional(readOnly = true)
    List<Redemption> page(UUID codeId, Paging paging) {
        staff.enter();
        return jdbc.sql("""
                        select r.*, t.name as tenant_name, u.email as user_email
                        from discount_redemption r join tenant t on t.id = r.tenant_id join app_user u on u.id = r.user_id
                        where r.code_id = :code order by r.redeemed_at desc, r.id desc limit :limit offset :offset
                        """)
                .param("code", codeId)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(Redemptions::redemption)
                .list();
    }

    private static Redemption redemption(ResultSet row, int number) throws SQLException {
        return new Redemption(
                row.getObject("id", UUID.class),
                row.getObject("tenant_id", UUID.class),
                row.getString("tenant_name"),
                row.getObject("user_id", UUID.class),
                row.getString("user_email"),
                row.getString("tier_id"),
                Frequency.valueOf(row.getString("frequency")),
                row.getBigDecimal("amount"),
                row.getString("currency"),
                SqlTime.instant(row, "redeemed_at"));
    }
}
