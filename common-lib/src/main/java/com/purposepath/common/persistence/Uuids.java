package com.purposepath.common.persistence;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** New ids: UUID version 7 (RFC 9562), so that they sort by time and index well. */
public final class Uuids {

    private Uuids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
