package com.purposepath.traction.attachment;

import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.storage.FileStore;
import com.purposepath.traction.upload.Upload;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What people do with files: the description first, then the content, so that neither is ever without the other for long. */
@Component
class Attachments {

    private final AttachmentRecords records;
    private final AttachmentReader reader;
    private final FileStore store;
    private final AttachmentCleanUp cleanUp;

    Attachments(AttachmentRecords records, AttachmentReader reader, FileStore store, AttachmentCleanUp cleanUp) {
        this.records = records;
        this.reader = reader;
        this.store = store;
        this.cleanUp = cleanUp;
    }

    AttachmentView add(CurrentUser user, OwnerType type, UUID ownerId, Upload upload) {
        Attachment reserved = records.reserve(user, type, ownerId, upload);
        boolean done = false;
        try {
            store.keep(upload.content(), reserved.key());
            records.complete(user, reserved.id());
            done = true;
        } finally {
            if (!done) {
                records.discard(reserved.id());
            }
        }
        return reserved.view(user.name());
    }

    void delete(CurrentUser user, UUID id, IfMatch ifMatch) {
        String key = reader.stored(id).key();
        records.delete(user, id, ifMatch);
        cleanUp.eraseSoon(key);
    }
}
