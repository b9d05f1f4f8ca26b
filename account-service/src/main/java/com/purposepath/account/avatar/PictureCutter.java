package com.purposepath.account.avatar;

import com.purposepath.common.error.CommonError;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.springframework.stereotype.Component;

/** Makes of an uploaded file a new picture: a centred square without anything that the old one carried along. */
@Component
class PictureCutter {

    static final int LARGEST_SIDE = 512;

    private static final int AT_ONCE = 2;

    private final Semaphore permits = new Semaphore(AT_ONCE); // a large picture takes much memory while it is decoded

    Picture cut(byte[] file) {
        var format = PictureFormat.of(file)
                .orElseThrow(() -> CommonError.UNSUPPORTED_MEDIA_TYPE
                        .exception("Only PNG and JPEG are accepted")
                        .detail("field", "file"));
        permits.acquireUninterruptibly();
        try {
            return new Picture(format, written(squareOf(file, format), format));
        } finally {
            permits.release();
        }
    }

    /** By halves, so that no pixel is skipped. */
    private static BufferedImage squareOf(byte[] file, PictureFormat format) {
        var image = PictureReader.square(file, format, 2 * LARGEST_SIDE);
        int side = Math.min(LARGEST_SIDE, image.getWidth());
        while (image.getWidth() > 2 * side) {
            image = scaled(image, image.getWidth() / 2, format);
        }
        return scaled(image, side, format);
    }

    private static BufferedImage scaled(BufferedImage image, int side, PictureFormat format) {
        var target = new BufferedImage(side, side, format.imageType);
        var graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, 0, 0, side, side, null);
        graphics.dispose();
        return target;
    }

    private static byte[] written(BufferedImage image, PictureFormat format) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, format.name(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
