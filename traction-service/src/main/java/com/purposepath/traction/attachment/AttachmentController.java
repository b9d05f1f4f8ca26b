package com.purposepath.traction.attachment;

import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.upload.UploadReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AttachmentController {

    private static final String OF_GOAL = "/goals/{goalId}/attachments";
    private static final String OF_ACTION = "/operations/actions/{actionId}/attachments";
    private static final String OF_ISSUE = "/operations/issues/{issueId}/attachments";
    private static final String OF_ISSUE_TOO = "/issues/{issueId}/attachments";
    private static final String FORM = MediaType.MULTIPART_FORM_DATA_VALUE;

    private final Attachments attachments;
    private final AttachmentReader reader;
    private final UploadReader uploads;

    AttachmentController(Attachments attachments, AttachmentReader reader, UploadReader uploads) {
        this.attachments = attachments;
        this.reader = reader;
        this.uploads = uploads;
    }

    @GetMapping(OF_GOAL)
    @RequiresFeature({"goals", "attachments"})
    Envelope.Page<AttachmentView> ofGoal(@PathVariable UUID goalId, Paging paging) {
        return list(OwnerType.GOAL, goalId, paging);
    }

    @PostMapping(value = OF_GOAL, consumes = FORM)
    @RequiresFeature({"goals", "attachments"})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<AttachmentView>> toGoal(
            @PathVariable UUID goalId, HttpServletRequest request, CurrentUser user) throws IOException {
        return add(OwnerType.GOAL, goalId, request, user);
    }

    @GetMapping(OF_ACTION)
    @RequiresFeature({"operations", "attachments"})
    Envelope.Page<AttachmentView> ofAction(@PathVariable UUID actionId, Paging paging) {
        return list(OwnerType.ACTION, actionId, paging);
    }

    @PostMapping(value = OF_ACTION, consumes = FORM)
    @RequiresFeature({"operations", "attachments"})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<AttachmentView>> toAction(
            @PathVariable UUID actionId, HttpServletRequest request, CurrentUser user) throws IOException {
        return add(OwnerType.ACTION, actionId, request, user);
    }

    @GetMapping({OF_ISSUE, OF_ISSUE_TOO})
    @RequiresFeature({"operations", "attachments"})
    Envelope.Page<AttachmentView> ofIssue(@PathVariable UUID issueId, Paging paging) {
        return list(OwnerType.ISSUE, issueId, paging);
    }

    @PostMapping(
            value = {OF_ISSUE, OF_ISSUE_TOO},
            consumes = FORM)
    @RequiresFeature({"operations", "attachments"})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<AttachmentView>> toIssue(
            @PathVariable UUID issueId, HttpServletRequest request, CurrentUser user) throws IOException {
        return add(OwnerType.ISSUE, issueId, request, user);
    }

    private Envelope.Page<AttachmentView> list(OwnerType type, UUID ownerId, Paging paging) {
        var page = reader.list(type, ownerId, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    private ResponseEntity<Envelope<AttachmentView>> add(
            OwnerType type, UUID ownerId, HttpServletRequest request, CurrentUser user) throws IOException {
        try (var upload = uploads.read(request)) {
            var attachment = attachments.add(user, type, ownerId, upload);
            return Answer.created("/attachments/" + attachment.id(), attachment, attachment.version());
        }
    }
}
