package com.purposepath.account.avatar;

/** A picture that is fit to be shown. */
record Picture(PictureFormat format, byte[] bytes) {

    /** Never shows the bytes. */
    @Override
    public String toString() {
        return "Picture[format=" + format + ", size=" + bytes.length + "]";
    }
}
