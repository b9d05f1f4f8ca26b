package com.purposepath.coaching.catalogue;

import java.util.List;

/** The catalogue that came with the service cannot be used; the message lists every defect. */
public class CatalogueDefectException extends RuntimeException {

    CatalogueDefectException(List<String> defects) {
        super("The catalogue has " + defects.size() + " defects:\n" + String.join("\n", defects));
    }
}
