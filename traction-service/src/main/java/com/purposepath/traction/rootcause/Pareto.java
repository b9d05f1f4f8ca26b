package com.purposepath.traction.rootcause;

import com.purposepath.traction.rootcause.Findings.Share;
import com.purposepath.traction.value.Numbers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weighs causes against each other: the most frequent first, each with its share and the share of all down to it. */
final class Pareto {

    private Pareto() {}

    static List<Share> of(List<Share> shares) {
        BigDecimal total = shares.stream().map(Share::count).reduce(BigDecimal.ZERO, BigDecimal::add);
        var weighed = new ArrayList<Share>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Share share : shares.stream()
                .sorted(Comparator.comparing(Share::count).reversed())
                .toList()) {
            sum = sum.add(share.count());
            weighed.add(new Share(share.cause(), share.count(), percent(share.count(), total), percent(sum, total)));
        }
        return weighed;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal total) {
        return total.signum() == 0
                ? BigDecimal.ZERO
                : Numbers.percent(part.multiply(Numbers.HUNDRED).divide(total, Numbers.PRECISE));
    }
}
