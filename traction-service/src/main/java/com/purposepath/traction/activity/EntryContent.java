package com.purposepath.traction.activity;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.traction.json.JsonObjectText;
import com.purposepath.traction.value.Changes;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an entry says. */
@Embeddable
record EntryContent(
        @Nullable String title,
        String text,
        @Nullable String url,
        List<UUID> mentions,
        @Convert(converter = JsonText.Attachments.class) List<EntryAttachment> attachments,
        @Convert(converter = JsonObjectText.class) Map<String, Object> metadata) {

    static final EntryContent EMPTY = new EntryContent(null, "", null, List.of(), List.of(), Map.of());

    static EntryContent ofSystem(String text, @Nullable String url, Map<String, Object> metadata) {
        return new EntryContent(null, text, url, List.of(), List.of(), metadata);
    }

    EntryContent with(List<EntryAttachment> links) {
        return new EntryContent(title, text, url, mentions, links, metadata);
    }

    /** With the fields that are given; those that differed are noted in {@code changes}. */
    EntryContent changed(EntryBody body, List<UUID> mentioned, EntryType type, Changes changes) {
        var changed = new EntryContent(
                changes.takeNullable("title", body.title(), title),
                changes.take("text", body.text(), text),
                changes.takeNullable("url", body.url(), url),
                changes.take("mentions", Patch.of(mentionsAfter(body, mentioned)), mentions),
                attachments,
                changes.take("metadata", body.metadata(), metadata));
        if (type == EntryType.ATTACHMENT && changed.url == null) {
            throw ApiException.invalid("url", "An attachment needs a url");
        }
        return changed;
    }

    /** Given ones replace the list; those that only stand in the text join it. */
    private List<UUID> mentionsAfter(EntryBody body, List<UUID> mentioned) {
        var all = new LinkedHashSet<UUID>(body.mentions().isPresent() ? List.of() : mentions);
        all.addAll(mentioned);
        return List.copyOf(all);
    }
}
