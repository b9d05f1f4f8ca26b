package com.purposepath.localstack.progress;

/** Follows the parts of a stack on their way up; called from many threads. */
public interface Progress {

    /** A part does this from now on. */
    void doing(String part, String what);

    /** A part does something that is worth showing only where it replaces what was shown before. */
    void detail(String part, String what);

    /** A part has reached what it was started for. */
    void done(String part, String result);

    /** A part will not get there. */
    void failed(String part);

    /** Nothing more will be told. */
    void end();

    /** Tells nobody. */
    static Progress silent() {
        return new SilentProgress();
    }

    /** Tells it in the way that suits where the output goes. */
    static Progress on(boolean terminal) {
        return terminal ? new TerminalProgress(System.out) : new LineProgress(System.out);
    }
}
