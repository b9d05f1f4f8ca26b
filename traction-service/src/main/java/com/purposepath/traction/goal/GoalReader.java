package com.purposepath.traction.goal;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.progress.Health;
import com.purposepath.traction.value.Ids;
import com.purposepath.traction.value.Tags;
import com.purposepath.traction.value.Today;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Goals as they are shown: with the owner's name, strategies and links, in as few statements as it takes. */
@Component
@Transactional(readOnly = true)
class GoalReader {

    private static final String NAMED = "select g, p.name from Goal g left join Person p on p.id = g.ownerId";

    private final EntityManager entities;
    private final GoalParts parts;

    GoalReader(EntityManager entities, GoalParts parts) {
        this.entities = entities;
        this.parts = parts;
    }

    public GoalView view(UUID id) {
        return views(List.of(id)).stream().findFirst().orElseThrow(() -> Goals.notFound(id));
    }

    public List<GoalView> views(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Named> found = entities.createQuery(
                        NAMED + " where g.id in :ids and g.deletedAt is null", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(Named::of)
                .collect(Collectors.toMap(row -> row.goal().id(), row -> row));
        return shown(ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList());
    }

    public Page<GoalView> list(Filter filter, Paging paging) {
        var page = Listing.of("Goal")
                .with("p.name", "left join Person p on p.id = e.ownerId")
                .where("e.deletedAt is null")
                .where("e.ownerId in ?", Ids.all(filter.ownerId()))
                .where("e.status in ?", filter.status())
                .where("e.horizon in ?", filter.horizon())
                .where("array_intersects(e.valueTagKeys, ?)", Tags.keys(filter.valueTag()))
                .where(health(filter.wantedHealth()), filter.wantedHealth().isEmpty() ? null : Today.date())
                .words(filter.search())
                .page(entities, paging, order(paging), Named::of);
        return new Page<>(shown(page.items()), page.total());
    }

    private List<GoalView> shown(List<Named> rows) {
        var all = rows.isEmpty()
                ? Map.<UUID, GoalParts.Parts>of()
                : parts.of(rows.stream().map(row -> row.goal().id()).toList());
        return rows.stream()
                .map(row -> GoalView.of(
                        row.goal(), row.owner(), all.getOrDefault(row.goal().id(), GoalParts.Parts.NONE)))
                .toList();
    }

    /** Any of the wanted ones, for {@code ?} being today. */
    private static String health(List<Health> wanted) {
        return wanted.stream()
                .map(health -> switch (health) {
                    case ON_TRACK -> "e.figures.onTrackUntil >= ?";
                    case AT_RISK -> "e.figures.onTrackUntil < ? and e.figures.atRiskUntil >= ?";
                    case OFF_TRACK -> "e.figures.atRiskUntil < ?";
                })
                .collect(Collectors.joining(" or ", "e.status in (ACTIVE, PAUSED) and (", ")"));
    }

    private static String order(Paging paging) {
        String field = paging.sort().equals("progress") ? "figures.progress" : paging.sort();
        String direction = paging.descending() ? " desc" : " asc";
        return "e." + field + direction + ", e.id" + direction;
    }

    /** What a list may be narrowed to; null or empty does not narrow. */
    record Filter(
            @Nullable List<String> ownerId,
            @Nullable List<GoalStatus> status,
            @Nullable List<String> valueTag,
            @Nullable List<TimeHorizon> horizon,
            @Nullable List<Health> health,
            @Nullable String search) {

        List<Health> wantedHealth() {
            return health == null ? List.of() : health;
        }
    }

    private record Named(Goal goal, String owner) {

        static Named of(Object[] row) {
            return new Named((Goal) row[0], row[1] == null ? "" : (String) row[1]);
        }
    }
}
