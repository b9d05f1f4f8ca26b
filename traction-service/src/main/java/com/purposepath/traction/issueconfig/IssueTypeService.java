package com.purposepath.traction.issueconfig;

import com.purposepath.common.error.CommonError;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.issuelabel.ConfigBody;
import com.purposepath.traction.issuelabel.Label;
import com.purposepath.traction.issuelabel.Placed;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do with issue types. */
@Service
@Transactional
class IssueTypeService {

    private final IssueConfigRepository config;
    private final IssueConfig view;
    private final IssueUse use;

    IssueTypeService(IssueConfigRepository config, IssueConfig view, IssueUse use) {
        this.config = config;
        this.view = view;
        this.use = use;
    }

    public UUID create(ConfigBody body) {
        lock();
        IssueType type = IssueType.of(body);
        nameMustBeFree(body, type.id());
        config.add(type);
        Placed.arrange(config.types(), type, body.wantedPlace());
        if (body.asksForDefault()) {
            makeDefault(type);
        }
        return type.id();
    }

    public void update(UUID id, IfMatch ifMatch, ConfigBody body) {
        lock();
        IssueType type = find(id);
        ifMatch.check(type.version());
        nameMustBeFree(body, id);
        boolean changed = type.change(body);
        if (body.order().isPresent()) {
            changed |= Placed.arrange(config.types(), type, body.wantedPlace());
        }
        if (body.asksForDefault() && !type.isDefault()) {
            makeDefault(type);
            type.touch();
        } else if (type.isDefault() && Boolean.FALSE.equals(body.isDefault().value())) {
            type.yieldDefault();
        } else if (changed) {
            type.touch();
        }
    }

    public void activate(UUID id) {
        lock();
        find(id).activate();
    }

    public void delete(UUID id, IfMatch ifMatch) {
        lock();
        IssueType type = find(id);
        ifMatch.check(type.version());
        long count = use.ofTypes().getOrDefault(id, 0L);
        if (count > 0) {
            throw CommonError.DEPENDENCY_EXISTS
                    .exception("Issues have this type; deactivate it instead")
                    .detail("dependencies", List.of(new IssueDependency("issue", count, use.examples(id))));
        }
        use.forgetType(id);
        config.remove(type);
        config.flush();
        Placed.number(config.types());
    }

    private void makeDefault(IssueType type) {
        config.types().stream().filter(IssueType::isDefault).forEach(IssueType::yieldDefault);
        config.flush();
        type.becomeDefault();
    }

    private void nameMustBeFree(ConfigBody body, UUID id) {
        String key = Label.key(body.name().value());
        for (IssueType other : config.types()) {
            if (other.nameKey().equals(key) && !other.id().equals(id)) {
                throw CommonError.DUPLICATE_RESOURCE
                        .exception("There is such a type already")
                        .detail("existingId", other.id());
            }
        }
    }

    private IssueType find(UUID id) {
        return config.types().stream()
                .filter(type -> type.id().equals(id))
                .findFirst()
                .orElseThrow(() -> TractionError.ISSUE_TYPE_NOT_FOUND.notFound("IssueType", id));
    }

    private void lock() {
        view.statuses();
        config.lock();
    }
}
