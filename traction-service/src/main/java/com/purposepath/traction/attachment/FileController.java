package com.purposepath.traction.attachment;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.storage.ByteRange;
import com.purposepath.traction.storage.FileStore;
import com.purposepath.traction.upload.FileKind;
import com.purposepath.traction.upload.FileName;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.StreamUtils;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/attachments/{attachmentId}")
@RequiresFeature("attachments")
class FileController {

    private static final String ATTACHMENT = "attachment";
    private static final String INLINE = "inline";

    private final Attachments attachments;
    private final AttachmentReader reader;
    private final FileStore store;

    FileController(Attachments attachments, AttachmentReader reader, FileStore store) {
        this.attachments = attachments;
        this.reader = reader;
        this.store = store;
    }

    @GetMapping
    ResponseEntity<Envelope<AttachmentView>> describe(@PathVariable UUID attachmentId) {
        var attachment = reader.view(attachmentId);
        return Answer.ok(attachment, attachment.version());
    }

    @DeleteMapping
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID attachmentId, IfMatch ifMatch, CurrentUser user) {
        attachments.delete(user, attachmentId, ifMatch);
        return Envelope.done();
    }

    /** Written straight from the store, whatever {@code Accept} says. */
    @GetMapping("/content")
    void download(
            @PathVariable UUID attachmentId,
            @RequestParam(defaultValue = ATTACHMENT) String disposition,
            @RequestHeader(required = false) @Nullable String range,
            HttpServletResponse response)
            throws IOException {
        if (!Set.of(ATTACHMENT, INLINE).contains(disposition)) {
            throw ApiException.badRequest("disposition", "disposition may be attachment or inline");
        }
        Attachment file = reader.stored(attachmentId);
        ByteRange asked = ByteRange.of(range, file.size());
        try (InputStream content = store.open(file.key(), asked.from())) {
            describe(response, file, disposition);
            if (asked.partial()) {
                response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
                response.setHeader(HttpHeaders.CONTENT_RANGE, asked.header(file.size()));
            }
            response.setContentLengthLong(asked.length());
            StreamUtils.copyRange(content, response.getOutputStream(), 0, asked.length() - 1);
        }
    }

    private static void describe(HttpServletResponse response, Attachment file, String disposition) {
        boolean inline = disposition.equals(INLINE) && FileKind.isShownInline(file.contentType());
        response.setContentType(file.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION, FileName.disposition(inline ? INLINE : ATTACHMENT, file.fileName()));
        response.setHeader(HttpHeaders.ETAG, '"' + Integer.toString(AttachmentView.VERSION) + '"');
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    }
}
