package com.purposepath.traction.kpi;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.traction.guard.Ownership;
import com.purposepath.traction.measure.Aggregation;
import com.purposepath.traction.measure.Direction;
import com.purposepath.traction.value.Period;
import com.purposepath.traction.value.Today;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other features need to know of a KPI.
 *
 * @param currentValue null without a measured reading
 * @param targets what is expected of months, in order of period
 */
public record KpiFacts(
        UUID id,
        String name,
        @Nullable String description,
        @Nullable String category,
        @Nullable String unit,
        boolean shared,
        @Nullable UUID ownerId,
        UUID createdBy,
        Direction direction,
        Aggregation aggregation,
        @Nullable BigDecimal currentValue,
        @Nullable String currentPeriod,
        @Nullable BigDecimal baselineValue,
        @Nullable BigDecimal targetValue,
        List<KpiTargets.Expected> targets) {

    /** A KPI's own people may change it and what belongs to it; {@code alsoWhose} made that. */
    public void mustBelongTo(CurrentUser user, String part, @Nullable UUID alsoWhose) {
        Ownership.require(user, part, ownerId, createdBy, alsoWhose);
    }

    /**
     * The target that counts and how near it is.
     *
     * @param goalId the goal of a link; its own targets go before those without a goal
     * @param ownTarget the link's own target, which goes before all others
     * @param ownBaseline the link's own baseline, which goes before the KPI's
     */
    public Aim aim(@Nullable UUID goalId, @Nullable BigDecimal ownTarget, @Nullable BigDecimal ownBaseline) {
        BigDecimal expected = expected(goalId);
        if (ownTarget != null) {
            return aim(ownTarget, Aim.Source.LINK, ownBaseline);
        }
        if (expected != null) {
            return aim(expected, Aim.Source.TARGET, ownBaseline);
        }
        return targetValue == null ? Aim.NONE : aim(targetValue, Aim.Source.KPI, ownBaseline);
    }

    private Aim aim(BigDecimal target, Aim.Source source, @Nullable BigDecimal ownBaseline) {
        BigDecimal progress = currentValue == null
                ? BigDecimal.ZERO
                : direction.progress(currentValue, target, ownBaseline == null ? baselineValue : ownBaseline);
        return new Aim(target, source, progress);
    }

    /** The earliest target that is not before the current month of the KPI; failing that the latest one before it. */
    private @Nullable BigDecimal expected(@Nullable UUID goalId) {
        var applicable = targets.stream()
                .filter(target -> goalId != null && goalId.equals(target.goalId()))
                .toList();
        if (applicable.isEmpty()) {
            applicable =
                    targets.stream().filter(target -> target.goalId() == null).toList();
        }
        if (applicable.isEmpty()) {
            return null;
        }
        String now = currentPeriod == null ? Period.of(Today.month()) : currentPeriod;
        return applicable.stream()
                .filter(target -> target.period().compareTo(now) >= 0)
                .findFirst()
                .orElse(applicable.getLast())
                .value();
    }

    /**
     * A target and how near it is.
     *
     * @param progress unrounded; 0 without a target or a reading
     */
    public record Aim(@Nullable BigDecimal target, @Nullable Source source, BigDecimal progress) {

        static final Aim NONE = new Aim(null, null, BigDecimal.ZERO);

        /** Where the target stands. */
        public enum Source {
            LINK,
            TARGET,
            KPI
        }
    }
}
