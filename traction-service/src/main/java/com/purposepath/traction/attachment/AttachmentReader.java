package com.purposepath.traction.attachment;

import com.purposepath.common.web.Paging;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.fileowner.Owners;
import com.purposepath.traction.listing.Listing;
import com.purposepath.traction.listing.Page;
import com.purposepath.traction.person.People;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds files, with the names of those who brought them. */
@Component
@Transactional(readOnly = true)
class AttachmentReader {

    private final EntityManager entities;
    private final AttachmentRepository attachments;
    private final Owners owners;
    private final People people;

    AttachmentReader(EntityManager entities, AttachmentRepository attachments, Owners owners, People people) {
        this.entities = entities;
        this.attachments = attachments;
        this.owners = owners;
        this.people = people;
    }

    /** Newest first. */
    public Page<AttachmentView> list(OwnerType type, UUID ownerId, Paging paging) {
        owners.require(type, ownerId);
        return Listing.of("Attachment")
                .with("p.name", "left join Person p on p.id = e.uploadedBy")
                .where("e.state = STORED")
                .where("e.ownerType = ?", type)
                .where("e.ownerId = ?", ownerId)
                .page(
                        entities,
                        paging,
                        "e.createdAt desc, e.id desc",
                        row -> ((Attachment) row[0]).view(row[1] == null ? "" : (String) row[1]));
    }

    public AttachmentView view(UUID id) {
        Attachment attachment = stored(id);
        return attachment.view(people.name(attachment.uploadedBy()));
    }

    public Attachment stored(UUID id) {
        return attachments.stored(id).orElseThrow(() -> AttachmentRecords.notFound(id));
    }
}
