package com.purposepath.traction.storage;

import java.io.InputStream;

/** Where contents are kept; a key is made of letters, digits, {@code -} and {@code /}. */
public interface FileStore {

    /** Takes over what was received: afterwards it is there as a whole, or not at all. */
    void keep(Received received, String key);

    /** The content from the byte at {@code offset} on; the caller closes it. */
    InputStream open(String key, long offset);

    /** Harmless when nothing is there. */
    void erase(String key);

    /** Whether a file could be kept now. */
    boolean isWritable();
}
