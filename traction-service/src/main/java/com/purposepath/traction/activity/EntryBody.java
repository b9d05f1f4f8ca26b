package com.purposepath.traction.activity;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.json.Patch;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.json.FreeJson;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of an entry as a client gives them; its type only counts when it is made. */
public record EntryBody(
        Patch<@NotNull EntryType> type,
        Patch<@NotNull @Text(min = 1, max = 5000) String> text,
        Patch<@Nullable @Text(max = 200) String> title,
        Patch<@Nullable @Text(max = 2000) @Pattern(regexp = "^https?://.*") String> url,
        Patch<@NotNull @Size(max = 20) List<@NotNull UUID>> mentions,
        Patch<@NotNull @FreeJson Map<String, Object>> metadata) {

    /** No title, and no url. */
    public static final Patch<@Nullable String> NO_TEXT = new Patch<@Nullable String>(false, null);

    /** What has nothing but a text, a title and people whom it mentions. */
    public static EntryBody ofText(
            EntryType type, Patch<String> text, Patch<@Nullable String> title, Patch<List<UUID>> mentions) {
        return new EntryBody(Patch.of(type), text, title, NO_TEXT, mentions, Patch.absent());
    }

    /** The type of a new entry; what such an entry needs must be there. */
    EntryType checkedType() {
        EntryType given = type.value();
        if (given == null) {
            throw ApiException.invalid("type", "type is required");
        }
        if (given == EntryType.SYSTEM) {
            throw ApiException.invalid("type", "Entries of the system are made by the system");
        }
        if (text.value() == null) {
            throw ApiException.invalid("text", "text is required");
        }
        if (given == EntryType.ATTACHMENT && url.value() == null) {
            throw ApiException.invalid("url", "An attachment needs a url");
        }
        return given;
    }
}
