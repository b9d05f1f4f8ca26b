package com.purposepath.traction.issueconfig;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.issuelabel.ConfigBody;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.issuelabel.Label;
import com.purposepath.traction.issuelabel.Placed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do with issue statuses. There is always a default status, and an active one to open and to close an issue with. */
@Service
@Transactional
class IssueStatusService {

    private final IssueConfigRepository config;
    private final IssueConfig view;
    private final IssueUse use;

    IssueStatusService(IssueConfigRepository config, IssueConfig view, IssueUse use) {
        this.config = config;
        this.view = view;
        this.use = use;
    }

    public UUID create(ConfigBody body) {
        lock();
        IssueStatus status = IssueStatus.of(body);
        nameMustBeFree(body, status.id());
        config.add(status);
        place(status, body.wantedPlace());
        if (body.asksForDefault()) {
            makeDefault(status);
        }
        return status.id();
    }

    public void update(UUID id, IfMatch ifMatch, ConfigBody body) {
        lock();
        IssueStatus status = find(id);
        ifMatch.check(status.version());
        mayChange(status, body);
        nameMustBeFree(body, id);
        IssueCategory before = status.category();
        boolean changed = status.change(body);
        if (body.order().isPresent() || status.category() != before) {
            changed |= place(status, body.wantedPlace());
        }
        if (body.asksForDefault() && !status.isDefault()) {
            makeDefault(status);
            changed = true;
        }
        if (changed) {
            status.touch();
        }
    }

    public void activate(UUID id) {
        lock();
        find(id).activate();
    }

    public void reorder(IssueCategory category, List<UUID> ids) {
        lock();
        List<IssueStatus> present = of(category);
        if (ids.size() != present.size()
                || !new HashSet<>(ids)
                        .equals(Set.copyOf(present.stream().map(IssueStatus::id).toList()))) {
            throw ApiException.invalid("status_ids", "status_ids holds every status of the category once");
        }
        Placed.number(ids.stream().map(this::find).toList());
    }

    public void delete(UUID id, IfMatch ifMatch, @Nullable UUID replacement) {
        lock();
        IssueStatus status = find(id);
        ifMatch.check(status.version());
        mustNotBeNeeded(status);
        boolean used = use.ofStatuses().containsKey(id);
        if (used && replacement == null) {
            throw inUse(id);
        }
        IssueStatus next = replacement == null ? fallback() : replacementFor(status, replacement);
        use.replaceStatus(status.view(0), next.view(0));
        config.flush();
        config.remove(status);
        config.flush();
        Placed.number(of(status.category()));
    }

    private void mayChange(IssueStatus status, ConfigBody body) {
        IssueCategory category = body.category().value();
        boolean leaves = category != null && category != status.category();
        if (leaves || Boolean.FALSE.equals(body.isActive().value())) {
            mustNotBeNeeded(status);
        }
        if (status.isDefault() && Boolean.FALSE.equals(body.isDefault().value())) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception("Make another status the default instead");
        }
        if (leaves && use.ofStatuses().containsKey(status.id())) {
            throw inUse(status.id());
        }
    }

    private void mustNotBeNeeded(IssueStatus status) {
        boolean begins = status.category() == IssueCategory.OPEN || status.category() == IssueCategory.CLOSED;
        boolean last = status.isActive()
                && of(status.category()).stream().filter(IssueStatus::isActive).count() == 1;
        if (status.isDefault() || (begins && last)) {
            throw CommonError.BUSINESS_RULE_VIOLATION.exception(
                    "The default status and the last one to open or close with must stay");
        }
    }

    private void makeDefault(IssueStatus status) {
        if (status.category() != IssueCategory.OPEN || !status.isActive()) {
            throw ApiException.invalid("is_default", "The default is an active status of category open");
        }
        config.statuses().stream().filter(IssueStatus::isDefault).forEach(IssueStatus::yieldDefault);
        config.flush();
        status.asDefault();
    }

    private void nameMustBeFree(ConfigBody body, UUID id) {
        String key = Label.key(body.name().value());
        for (IssueStatus other : config.statuses()) {
            if (other.nameKey().equals(key) && !other.id().equals(id)) {
                throw CommonError.DUPLICATE_RESOURCE
                        .exception("There is such a status already")
                        .detail("existingId", other.id());
            }
        }
    }

    private boolean place(IssueStatus status, int wanted) {
        return Placed.arrange(of(status.category()), status, wanted);
    }

    private IssueStatus replacementFor(IssueStatus status, UUID replacement) {
        return of(status.category()).stream()
                .filter(other -> other.id().equals(replacement)
                        && other.isActive()
                        && !other.id().equals(status.id()))
                .findFirst()
                .orElseThrow(() ->
                        ApiException.badRequest("replaceWith", "replaceWith is another active status of the category"));
    }

    private IssueStatus fallback() {
        return config.statuses().stream()
                .filter(IssueStatus::isDefault)
                .findFirst()
                .orElseThrow();
    }

    private List<IssueStatus> of(IssueCategory category) {
        return config.statuses().stream()
                .filter(status -> status.category() == category)
                .toList();
    }

    private IssueStatus find(UUID id) {
        return config.statuses().stream()
                .filter(status -> status.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_STATUS_NOT_FOUND.notFound("IssueStatus", id));
    }

    private void lock() {
        view.statuses();
        config.lock();
    }

    private ApiException inUse(UUID id) {
        List<UUID> examples = use.examples(id);
        return CommonError.DEPENDENCY_EXISTS
                .exception("Issues have this status")
                .detail(
                        "dependencies",
                        List.of(new IssueDependency("issue", use.ofStatuses().getOrDefault(id, 0L), examples)));
    }
}
