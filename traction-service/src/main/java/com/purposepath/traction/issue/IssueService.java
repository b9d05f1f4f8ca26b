package com.purposepath.traction.issue;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.guard.Ownership;
import com.purposepath.traction.issueconfig.IssueStatusView;
import com.purposepath.traction.issuelabel.IssueCategory;
import com.purposepath.traction.issuelink.IssueLinks;
import com.purposepath.traction.value.Today;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with issues. */
@Service
@Transactional
class IssueService {

    private final IssueRepository issues;
    private final IssueStatuses statuses;
    private final IssueLinks links;
    private final IssueNews news;

    IssueService(IssueRepository issues, IssueStatuses statuses, IssueLinks links, IssueNews news) {
        this.issues = issues;
        this.statuses = statuses;
        this.links = links;
        this.news = news;
    }

    public UUID create(CurrentUser user, IssueBody body) {
        IssueStatusView status = statuses.choose(body.statusId().value());
        var issue = new Issue(body, status, statuses.defaultType(), user.userId());
        issues.persist(issue);
        links.connect(issue.id(), issue.connections(), body.connections().value());
        links.recount(links.goalsWith(issue.connections()));
        news.created(issue);
        return issue.id();
    }

    /** Fields, connections and status in one: all succeed or fail together. */
    public void update(CurrentUser user, UUID id, IfMatch ifMatch, IssueBody body) {
        Issue issue = mine(user, id, ifMatch);
        Set<UUID> connected = Set.copyOf(issue.connections().goalIds());
        Set<UUID> counting = links.goalsWith(issue.connections());
        IssueStatusView before = statuses.get(issue.statusId());
        IssueStatusView next = next(before, body.statusId().value());
        mayEnter(issue, before, next, body.force());
        List<String> changes = new ArrayList<>(issue.change(body));
        if (links.connect(issue.id(), issue.connections(), body.connections().value())) {
            changes.add("connections");
        }
        boolean moves = !before.id().equals(next.id());
        if (changes.isEmpty() && !moves) {
            return;
        }
        issue.enter(next, Today.now());
        issue.touch(Today.now());
        counting.addAll(links.goalsWith(issue.connections()));
        links.recount(counting);
        if (!changes.isEmpty()) {
            news.changed(issue, connected, changes);
        }
        if (moves) {
            news.moved(issue, before, next, null);
        }
    }

    public void move(CurrentUser user, UUID id, IfMatch ifMatch, StatusChange change) {
        Issue issue = mine(user, id, ifMatch);
        move(issue, next(statuses.get(issue.statusId()), change.statusId()), change);
    }

    public void close(CurrentUser user, UUID id, StatusChange.Closing closing) {
        Issue issue = mine(user, id, IfMatch.ANYTHING);
        mustBeIn(issue, Set.of(IssueCategory.OPEN, IssueCategory.ACTIVE, IssueCategory.INACTIVE), IssueCategory.CLOSED);
        var closed = statuses.choose(closing.statusId(), Set.of(IssueCategory.CLOSED), IssueCategory.CLOSED);
        move(issue, closed, closing.to(closed.id()));
    }

    public void reopen(CurrentUser user, UUID id, StatusChange.Reopening reopening) {
        Issue issue = mine(user, id, IfMatch.ANYTHING);
        mustBeIn(issue, Set.of(IssueCategory.CLOSED, IssueCategory.INACTIVE), IssueCategory.OPEN);
        var open = statuses.choose(
                reopening.statusId(), Set.of(IssueCategory.OPEN, IssueCategory.ACTIVE), IssueCategory.OPEN);
        move(issue, open, reopening.to(open.id()));
    }

    public void delete(CurrentUser user, UUID id, IfMatch ifMatch) {
        Issue issue = mine(user, id, ifMatch);
        Set<UUID> connected = Set.copyOf(issue.connections().goalIds());
        Set<UUID> counting = links.goalsWith(issue.connections());
        issue.delete(Today.now());
        links.disconnect(issue.id());
        links.recount(counting);
        news.deleted(issue, connected);
    }

    private void move(Issue issue, IssueStatusView next, StatusChange change) {
        IssueStatusView before = statuses.get(issue.statusId());
        mayEnter(issue, before, next, change.force());
        if (!issue.resolve(change) && before.id().equals(next.id())) {
            return;
        }
        issue.enter(next, Today.now());
        issue.touch(Today.now());
        links.recount(links.goalsWith(issue.connections()));
        if (!before.id().equals(next.id())) {
            news.moved(issue, before, next, change.reason());
        }
    }

    private IssueStatusView next(IssueStatusView present, @Nullable UUID wanted) {
        return wanted == null || wanted.equals(present.id()) ? present : statuses.choose(wanted);
    }

    private void mayEnter(Issue issue, IssueStatusView before, IssueStatusView next, boolean force) {
        boolean closes = next.category() == IssueCategory.CLOSED && before.category() != IssueCategory.CLOSED;
        if (closes && !force) {
            links.mustBeDone(issue.id());
        }
    }

    private void mustBeIn(Issue issue, Set<IssueCategory> categories, IssueCategory wanted) {
        IssueStatusView present = statuses.get(issue.statusId());
        if (!categories.contains(present.category())) {
            throw TractionError.INVALID_STATUS_TRANSITION
                    .exception("An issue that is %s cannot become %s".formatted(present.name(), wanted.name()))
                    .detail("from", present.name());
        }
    }

    /** The issue, locked, for those whose it is. */
    Issue mine(CurrentUser user, UUID id, IfMatch ifMatch) {
        Issue issue = issues.lock(id).orElseThrow(() -> notFound(id));
        Ownership.require(user, "issue", issue.createdBy(), issue.reportedBy(), issue.assignedPersonId());
        ifMatch.check(issue.version());
        return issue;
    }

    static RuntimeException notFound(UUID id) {
        return TractionError.ISSUE_NOT_FOUND.notFound("Issue", id);
    }
}
