package com.purposepath.traction.attachment;

import com.purposepath.traction.fileowner.OwnerType;
import com.purposepath.traction.note.GoalFiles;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells notes about the files that they name. */
@Component
@Transactional(readOnly = true)
class FilesOfGoals implements GoalFiles {

    private final AttachmentRepository attachments;

    FilesOfGoals(AttachmentRepository attachments) {
        this.attachments = attachments;
    }

    @Override
    public Map<UUID, File> of(UUID goalId, Collection<UUID> ids) {
        return attachments.ofOwner(OwnerType.GOAL, goalId, ids).stream()
                .collect(Collectors.toMap(Attachment::id, file -> new File(file.fileName(), file.url())));
    }
}
