package com.purposepath.traction.issuelabel;

import com.purposepath.traction.value.Changes;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What statuses and types look like. */
@Embeddable
public record Label(
        String name,
        String nameKey,
        @Nullable String description,
        String color,
        @Nullable String icon) {

    private static final String GREY = "#64748B";

    public static Label of(String name) {
        return new Label(name, key(name), null, GREY, null);
    }

    public static Label of(String name, String color) {
        return new Label(name, key(name), null, color, null);
    }

    /** What names are compared by. */
    public static String key(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT);
    }

    public Label changed(ConfigBody body, Changes changes) {
        String newName = changes.take("name", body.name(), name);
        return new Label(
                newName,
                key(newName),
                changes.takeNullable("description", body.description(), description),
                changes.take("color", body.color(), color),
                changes.takeNullable("icon", body.icon(), icon));
    }
}
