package com.purposepath.traction.actionbulk;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.validation.Text;
import com.purposepath.traction.value.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Many actions to create, change and delete.
 *
 * @param actions a plain list of actions to create, instead of items
 */
record BulkBody(
        @Nullable Mode mode,
        @Nullable @Size(min = 1, max = 200) List<@NotNull @Valid Item> items,
        @Nullable @Size(min = 1, max = 200) List<@NotNull JsonNode> actions) {

    Mode wanted() {
        return mode == null ? Mode.ATOMIC : mode;
    }

    List<Item> all() {
        if (items != null) {
            return items;
        }
        if (actions == null) {
            throw ApiException.invalid("items", "items or actions are required");
        }
        return actions.stream()
                .map(action -> new Item(Op.CREATE, null, null, action))
                .toList();
    }

    enum Mode {
        ATOMIC,
        PER_ITEM
    }

    enum Op {
        CREATE,
        UPDATE,
        DELETE
    }

    /**
     * One of the many.
     *
     * @param ref the client's own mark
     * @param data as for the single operation
     */
    record Item(
            @Nullable Op op,
            @Nullable String id,
            @Nullable @Text(max = 100) String ref,
            @Nullable JsonNode data) {

        Op wanted() {
            return op == null ? Op.CREATE : op;
        }

        UUID target() {
            if (id == null) {
                throw ApiException.invalid("id", "id is required");
            }
            return Ids.of(id);
        }

        JsonNode content() {
            if (data == null || !data.isObject()) {
                throw ApiException.invalid("data", "data is required");
            }
            return data;
        }
    }
}
