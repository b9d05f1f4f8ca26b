package com.purposepath.traction.kpitarget;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.kpi.KpiFacts;
import com.purposepath.traction.kpi.Kpis;
import com.purposepath.traction.scorecard.KpiTold;
import com.purposepath.traction.value.Exact;
import com.purposepath.traction.value.Numbers;
import com.purposepath.traction.value.Period;
import com.purposepath.traction.value.Today;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shifts or scales the targets of a KPI from a month on. */
@Service
@Transactional
class TargetShift {

    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final int DECIMALS = 6;

    private final TargetRepository targets;
    private final Kpis kpis;
    private final KpiTold goals;

    TargetShift(TargetRepository targets, Kpis kpis, KpiTold goals) {
        this.targets = targets;
        this.kpis = kpis;
        this.goals = goals;
    }

    public List<TargetView> shift(CurrentUser user, UUID kpiId, Request request) {
        KpiFacts kpi = kpis.lock(kpiId);
        kpi.mustBelongTo(user, "KPI", null);
        var meant = targets.ofKpi(kpiId).stream()
                .filter(target -> request.means(target.place()))
                .toList();
        boolean changed = false;
        for (Target target : meant) {
            changed |= target.adjust(bounded(request.mode().apply(target.expected(), request.amount())), Today.now());
        }
        if (changed) {
            targets.flush();
            kpis.targetsChanged(kpiId);
            goals.tell(
                    kpi,
                    "Targets of %s changed from %s on: %s"
                            .formatted(kpi.name(), request.fromPeriod(), request.reason()));
        }
        return meant.stream().map(Target::view).toList();
    }

    private static BigDecimal bounded(BigDecimal value) {
        BigDecimal rounded = value.setScale(Math.min(value.scale(), DECIMALS), RoundingMode.HALF_UP);
        if (rounded.abs().compareTo(MOST) > 0) {
            throw ApiException.invalid("amount", "A target would pass 10^15");
        }
        return Numbers.plain(rounded);
    }

    /** How the amount changes a target. */
    enum Mode {
        ADD,
        MULTIPLY,
        SET;

        BigDecimal apply(BigDecimal present, BigDecimal amount) {
            return switch (this) {
                case ADD -> present.add(amount);
                case MULTIPLY -> present.multiply(amount);
                case SET -> amount;
            };
        }
    }

    /** What is shifted, how and why. */
    record Request(
            @NotNull @Pattern(regexp = Period.PATTERN, message = "is a month such as 2025-12")
            String fromPeriod,

            @NotNull Mode mode,
            @NotNull @Exact BigDecimal amount,
            @Nullable TargetLevel level,
            @Nullable UUID goalId,
            @NotNull @Text(min = 1, max = 1000) String reason) {

        boolean means(Place place) {
            return place.level() == (level == null ? TargetLevel.EXPECTED : level)
                    && Objects.equals(place.goalId(), goalId)
                    && place.period().compareTo(fromPeriod) >= 0;
        }
    }
}
