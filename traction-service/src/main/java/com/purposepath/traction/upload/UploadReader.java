package com.purposepath.traction.upload;

import com.purposepath.common.error.ApiException;
import com.purposepath.traction.storage.Received;
import com.purposepath.traction.storage.Staging;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads an upload from a request as it comes in, so that no file is ever in memory as a whole. */
@Component
public class UploadReader {

    private static final int BUFFER = 16 * 1024;
    private static final int LONGEST_METADATA = 16_384;
    private static final int MOST_KEYS = 50;

    private final Staging staging;
    private final JsonMapper mapper;

    UploadReader(Staging staging, JsonMapper mapper) {
        this.staging = staging;
        this.mapper = mapper;
    }

    /** The caller closes it. */
    public Upload read(HttpServletRequest request) throws IOException {
        try (var form = new UploadForm(staging)) {
            fill(form, request);
            form.mustBeWhole();
            var file = form.file();
            String title = form.text("title", 200);
            String description = form.text("description", 1000);
            Map<String, Object> metadata = metadata(form);
            Received content = file.finish();
            return upload(content, form.fileName(), title, description, metadata);
        }
    }

    private static Upload upload(
            Received content,
            String name,
            @Nullable String title,
            @Nullable String description,
            Map<String, Object> metadata) {
        try {
            return new Upload(content, name, FileKind.of(name, content.path()), title, description, metadata);
        } catch (ApiException refused) {
            content.close();
            throw refused;
        }
    }

    private static void fill(UploadForm form, HttpServletRequest request) throws IOException {
        var parser = new MultiPart.Parser(boundary(request), form);
        parser.setMaxParts(20);
        var body = request.getInputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            parser.parse(Content.Chunk.from(ByteBuffer.wrap(buffer, 0, read), false));
            form.mustBeWhole();
            buffer = new byte[BUFFER];
        }
        parser.parse(Content.Chunk.EOF);
    }

    private static String boundary(HttpServletRequest request) {
        String boundary = MediaType.parseMediaType(String.valueOf(request.getContentType()))
                .getParameter("boundary");
        if (boundary == null || boundary.isBlank()) {
            throw ApiException.badRequest("Content-Type", "Content-Type says no boundary");
        }
        return boundary.replace("\"", "");
    }

    private Map<String, Object> metadata(UploadForm form) {
        String text = form.text("metadata", LONGEST_METADATA);
        if (text == null) {
            return Map.of();
        }
        try {
            @Nullable Map<String, Object> metadata = mapper.readValue(text, new TypeReference<>() {});
            if (metadata != null && metadata.size() <= MOST_KEYS) {
                return metadata;
            }
        } catch (JacksonException noObject) {
            throw ApiException.invalid("metadata", "metadata is a JSON object");
        }
        throw ApiException.invalid("metadata", "metadata has at most %d keys".formatted(MOST_KEYS));
    }
}
