package com.purposepath.traction.storage;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Says whether files can be kept; without that, all but attachments goes on. */
@Component("fileStorageHealthIndicator")
class FileStorageHealth implements HealthIndicator {

    private final FileStore files;

    FileStorageHealth(FileStore files) {
        this.files = files;
    }

    @Override
    public Health health() {
        boolean writable = files.isWritable();
        return (writable ? Health.up() : Health.down())
                .withDetail("description", writable ? "Files can be written" : "Files cannot be written")
                .withDetail("optional", true)
                .build();
    }
}
