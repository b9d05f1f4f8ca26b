package com.purposepath.localstack.progress;

/** For those who do not want to know. */
record SilentProgress() implements Progress {

    @Override
    public void doing(String part, String what) {}

    @Override
    public void detail(String part, String what) {}

    @Override
    public void done(String part, String result) {}

    @Override
    public void failed(String part) {}

    @Override
    public void end() {}
}
