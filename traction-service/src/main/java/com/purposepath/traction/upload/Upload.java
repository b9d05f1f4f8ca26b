package com.purposepath.traction.upload;

import com.purposepath.traction.storage.Received;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file that has come in, with what was said about it.
 *
 * @param fileName cleaned
 */
public record Upload(
        Received content,
        String fileName,
        FileKind kind,
        @Nullable String title,
        @Nullable String description,
        Map<String, Object> metadata)
        implements AutoCloseable {

    @Override
    public void close() {
        content.close();
    }
}
