package com.purposepath.common.settings;

/** A setting that the service cannot start without; the message is one sentence that names it and says what to do. */
public class MissingSetting extends RuntimeException {

    public MissingSetting(String sentence) {
        super(sentence);
    }
}
