package com.purposepath.traction.issue;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues as they are shown: with status, type, connections and people's names. */
@Component
@Transactional(readOnly = true)
class IssueReader {

    private static final String BY_CATEGORY =
            "case when s.category = OPEN then 1 when s.category = ACTIVE then 2 when s.category = INACTIVE then 3 else 4 end";
    private static final String BY_URGENCY =
            "case when e.%1$s = LOW then 1 when e.%1$s = MEDIUM then 2 when e.%1$s = HIGH then 3 else 4 end";

    private final EntityManager entities;
    private final IssueRepository issues;
    private final IssueSurroundings surroundings;

    IssueReader(EntityManager entities, IssueRepository issues, IssueSurroundings surroundings) {
        this.entities = entities;
        this.issues = issues;
        this.surroundings = surroundings;
    }

    public IssueView view(UUID id) {
        return views(List.of(id)).stream().findFirst().orElseThrow(() -> IssueService.notFound(id));
    }

    /** Views in the order of the ids; unknown ids are left out. */
    public List<IssueView> views(Collection<UUID> ids) {
        Map<UUID, IssueView> found = ids.isEmpty()
                ? Map.of()
                : shown(issues.all(ids)).stream().collect(Collectors.toMap(IssueView::id, view -> view));
        return ids.stream()
                .distinct()
                .filter(found::containsKey)
                .map(found::get)
                .toList();
    }

    public Page<IssueView> list(IssueFilter filter, Paging paging) {
        Page<Issue> page = filter.of(Listing.of("Issue").with("s.id", "join IssueStatus s on s.id = e.statusId"))
                .page(entities, paging, order(paging), row -> (Issue) row[0]);
        return new Page<>(shown(page.items()), page.total());
    }

    private List<IssueView> shown(List<Issue> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        var around = surroundings.of(found);
        return found.stream().map(issue -> issue.view(around)).toList();
    }

    private static String order(Paging paging) {
        String direction = paging.descending() ? " desc" : " asc";
        String by = switch (paging.sort()) {
            case "priority", "businessImpact" -> BY_URGENCY.formatted(paging.sort()) + direction;
            case "status" -> BY_CATEGORY + direction + ", s.position" + direction;
            case "dueDate" -> "e.dueDate" + direction + " nulls last";
            default -> "e." + paging.sort() + direction;
        };
        return by + ", e.id" + direction;
    }
}
