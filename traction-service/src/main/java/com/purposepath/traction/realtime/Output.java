package com.purposepath.traction.realtime;

import java.io.IOException;

/** The way to one client; used by one thread at a time, but for {@link #abort()}. */
interface Output {

    /** Waits while the client does not read. */
    void write(byte[] bytes) throws IOException;

    void flush() throws IOException;

    /** Ends the answer in good order. */
    void end();

    /** Drops the connection, also while another thread waits in {@link #write(byte[])}. */
    void abort();
}
