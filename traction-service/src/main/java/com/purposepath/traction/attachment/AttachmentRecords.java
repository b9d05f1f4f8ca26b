package com.purposepath.traction.attachment;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.fileowner.Owner;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.fileowner.Owners;
import com.purposepath.traction.guard.Ownership;
import com.purposepath.traction.guard.PlanLimit;
import com.purposepath.traction.upload.Upload;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The descriptions of files, each written before its content is kept and removed after that is erased. */
@Service
@Transactional
class AttachmentRecords {

    private final AttachmentRepository attachments;
    private final Owners owners;
    private final PlanLimit limits;
    private final FileNews news;

    AttachmentRecords(AttachmentRepository attachments, Owners owners, PlanLimit limits, FileNews news) {
        this.attachments = attachments;
        this.owners = owners;
        this.limits = limits;
        this.news = news;
    }

    /** Takes a place of the plan; committed at once, so that the clean-up finds the content whatever happens. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Attachment reserve(CurrentUser user, OwnerType type, UUID ownerId, Upload upload) {
        Owner owner = owners.require(type, ownerId);
        limits.check(
                user,
                "attachments",
                TractionError.ATTACHMENT_LIMIT_REACHED,
                () -> attachments.countPlaces(owner.type(), owner.id()));
        var attachment = new Attachment(owner, upload, user.userId());
        attachments.persist(attachment);
        return attachment;
    }

    /** Once the content is kept. */
    public void complete(CurrentUser user, UUID id) {
        Attachment attachment = attachments.lock(id).orElseThrow(() -> notFound(id));
        attachment.stored();
        news.created(owners.require(attachment.ownerType(), attachment.ownerId()), attachment.view(user.name()));
    }

    /** The place is free again; the clean-up removes what is left. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void discard(UUID id) {
        attachments.lock(id).ifPresent(Attachment::erased);
    }

    public void delete(CurrentUser user, UUID id, IfMatch ifMatch) {
        Attachment attachment = attachments.stored(id).orElseThrow(() -> notFound(id));
        Owner owner = owners.require(attachment.ownerType(), attachment.ownerId());
        Object[] whose = Stream.concat(Stream.of(attachment.uploadedBy()), owner.people().stream())
                .toArray();
        Ownership.require(user, "file", whose);
        ifMatch.check(AttachmentView.VERSION);
        attachment.erased();
        news.deleted(owner, attachment.view(""));
    }

    static RuntimeException notFound(UUID id) {
        return TractionError.ATTACHMENT_NOT_FOUND.notFound("Attachment", id);
    }
}
