package com.purposepath.traction.issue;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Spelling;
import com.purposepath.traction.issueconfig.IssueConfig;
import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issueconfig.IssueTypeView;
import com.purposepath.traction.issuelabel.IssueCategory;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which statuses and types an issue may take. */
@Component
class IssueStatuses {

    private final IssueConfig config;

    IssueStatuses(IssueConfig config) {
        this.config = config;
    }

    /** The present status of an issue. */
    IssueStatusView get(UUID id) {
        return config.statuses().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The status that is asked for, or the default; 422 for one that cannot be chosen. */
    IssueStatusView choose(@Nullable UUID id) {
        return config.statuses().stream()
                .filter(status -> id == null ? status.isDefault() : status.id().equals(id) && status.isActive())
                .findFirst()
                .orElseThrow(() -> ApiException.invalid("status_id", "There is no such status to choose"));
    }

    /** The same among these categories; without an id the last active one of {@code usual}. */
    IssueStatusView choose(@Nullable UUID id, Set<IssueCategory> categories, IssueCategory usual) {
        if (id == null) {
            return config.statuses().stream()
                    .filter(status -> status.isActive() && status.category() == usual)
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }
        IssueStatusView chosen = choose(id);
        if (!categories.contains(chosen.category())) {
            throw ApiException.invalid("status_id", "This status is of category " + Spelling.wire(chosen.category()));
        }
        return chosen;
    }

    /** Refuses a status that cannot be chosen with 422. */
    void mustBeStatus(String field, UUID id) {
        if (config.statuses().stream().noneMatch(status -> status.id().equals(id) && status.isActive())) {
            throw ApiException.invalid(field, "There is no such status to choose");
        }
    }

    /** Refuses a type that cannot be chosen with 422. */
    void mustBeType(@Nullable UUID id) {
        if (id != null && config.types().stream().noneMatch(type -> type.id().equals(id) && type.isActive())) {
            throw ApiException.invalid("type_id", "There is no such type to choose");
        }
    }

    @Nullable
    UUID defaultType() {
        return config.types().stream()
                .filter(IssueTypeView::isDefault)
                .map(IssueTypeView::id)
                .findFirst()
                .orElse(null);
    }
}
