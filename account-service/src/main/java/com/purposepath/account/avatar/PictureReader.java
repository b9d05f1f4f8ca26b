package com.purposepath.account.avatar;

import com.purposepath.common.error.ApiException;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads the centred square of a picture, coarsely where it is large, and nothing of one whose dimensions are out of bounds. */
final class PictureReader {

    private static final int LONGEST_SIDE = 6000;

    private PictureReader() {}

    /** The square, at least {@code enough} pixels a side where the picture has them, and less than twice as many. */
    static BufferedImage square(byte[] file, PictureFormat format, int enough) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true); // metadata is not even looked at
            return read(reader, enough);
        } catch (ApiException refused) {
            throw refused;
        } catch (IOException | RuntimeException broken) { // decoders fail on damaged files in many ways
            throw ApiException.invalid("file", "The picture cannot be read");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int enough) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > LONGEST_SIDE) {
            throw ApiException.invalid("file", "The picture may have at most 6000 pixels a side");
        }
        int side = Math.min(width, height);
        int step = Math.max(1, side / enough);
        ImageReadParam wish = reader.getDefaultReadParam();
        wish.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        wish.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wish);
    }
}
