package com.purposepath.account.avatar;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The formats that are accepted, told by how their files begin. */
enum PictureFormat {
    PNG("image/png", "89504e470d0a1a0a", BufferedImage.TYPE_INT_ARGB),
    JPEG("image/jpeg", "ffd8ff", BufferedImage.TYPE_INT_RGB);

    final String mediaType;
    final int imageType;
    private final byte[] beginning;

    PictureFormat(String mediaType, String beginning, int imageType) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.imageType = imageType;
    }

    static Optional<PictureFormat> of(byte[] file) {
        return Arrays.stream(values()).filter(format -> format.begins(file)).findFirst();
    }

    static PictureFormat of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    private boolean begins(byte[] file) {
        return file.length >= beginning.length
                && Arrays.equals(file, 0, beginning.length, beginning, 0, beginning.length);
    }
}
