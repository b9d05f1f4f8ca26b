package com.purposepath.traction.upload;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.traction.storage.Receiving;
import com.purposepath.traction.storage.Staging;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;

/** Takes the parts of an upload as they come in: the file goes to the staging area, the fields to memory. */
final class UploadForm implements MultiPart.Parser.Listener, AutoCloseable {

    /** Bytes that a file may have. */
    static final long LARGEST = 10L * 1024 * 1024;

    private static final int LARGEST_FIELD = 128 * 1024;

    private final Staging staging;
    private final Map<String, String> fields = new HashMap<>();
    private @Nullable Receiving file;
    private @Nullable String fileName;
    private @Nullable ContentDisposition disposition;
    private @Nullable ByteArrayOutputStream field;
    private @Nullable Throwable failure;
    private boolean taking;

    UploadForm(Staging staging) {
        this.staging = staging;
    }

    @Override
    public void onPartBegin() {
        disposition = null;
        field = null;
        taking = false;
    }

    @Override
    public void onPartHeader(String name, String value) {
        if (name.equalsIgnoreCase("Content-Disposition")) {
            disposition = ContentDisposition.parse(value);
        }
    }

    @Override
    public void onPartHeaders() {
        if (!isFile()) {
            field = new ByteArrayOutputStream();
        } else if (file == null && disposition != null) {
            fileName = disposition.getFilename();
            file = staging.begin();
            taking = true;
        }
    }

    /** What is over the limit is read, so that the client hears the answer, but not kept. */
    @Override
    public void onPartContent(Content.Chunk chunk) {
        var bytes = chunk.getByteBuffer();
        if (taking && file != null && file.size() <= LARGEST) {
            file.take(bytes);
        } else if (field != null) {
            byte[] text = new byte[Math.min(bytes.remaining(), Math.max(0, LARGEST_FIELD - field.size()))];
            bytes.get(text);
            field.writeBytes(text);
        }
    }

    @Override
    public void onPartEnd() {
        if (field != null && disposition != null && disposition.getName() != null) {
            fields.put(
                    disposition.getName(),
                    field.toString(StandardCharsets.UTF_8).strip());
        }
    }

    @Override
    public void onFailure(Throwable broken) {
        failure = broken;
    }

    void mustBeWhole() {
        if (failure instanceof ApiException refusal) {
            throw refusal;
        }
        if (failure != null) {
            throw ApiException.badRequest("body", "The body is not a form with a file");
        }
    }

    /** The file, which must be there (422) and fit (413, 422). */
    Receiving file() {
        if (file == null) {
            throw ApiException.invalid("file", "A file is required");
        }
        if (file.size() > LARGEST) {
            throw CommonError.PAYLOAD_TOO_LARGE.exception("A file may have at most 10 MiB");
        }
        if (file.size() == 0) {
            throw ApiException.invalid("file", "The file is empty");
        }
        return file;
    }

    String fileName() {
        return FileName.clean(fileName);
    }

    /** A field, or null where it is missing or empty; 422 where it is too long. */
    @Nullable
    String text(String name, int longest) {
        String text = fields.get(name);
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.codePointCount(0, text.length()) > longest || text.indexOf('\0') >= 0) {
            throw ApiException.invalid(name, "%s has at most %d characters".formatted(name, longest));
        }
        return text;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }

    private boolean isFile() {
        return disposition != null && "file".equals(disposition.getName());
    }
}
