package com.purposepath.account.trial;

import com.purposepath.account.plan.Tier;
import com.purposepath.account.plan.Tiers;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

/** The trial that new tenants get. */
@Component
class TrialOffer implements ApplicationRunner {

    private final TrialSettings settings;
    private final Tiers tiers;

    TrialOffer(TrialSettings settings, Tiers tiers) {
        this.settings = settings;
        this.tiers = tiers;
    }

    boolean isMadeToEverybody() {
        return settings.autoStart();
    }

    Tier tier() {
        return tiers.get(settings.tier());
    }

    Instant endOfOneBegunAt(Instant start) {
        return start.plus(settings.days(), ChronoUnit.DAYS);
    }

    /** A tier that does not exist stops the start rather than the first registration. */
    @Override
    public void run(ApplicationArguments arguments) {
        try {
            tier();
        } catch (EmptyResultDataAccessException e) {
            throw new IllegalStateException(
                    "ACCOUNT_TRIAL_TIER names the tier " + settings.tier() + ", which does not exist", e);
        }
    }
}
