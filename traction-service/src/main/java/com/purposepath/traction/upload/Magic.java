package com.purposepath.traction.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells by its bytes what a file is. */
final class Magic {

    private static final int HEAD = 16;
    private static final byte[] COMPOUND = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private Magic() {}

    static boolean isPdf(Path file) {
        return begins(file, 0, "%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    static boolean isPng(Path file) {
        return begins(file, 0, PNG);
    }

    static boolean isJpeg(Path file) {
        return begins(file, 0, JPEG);
    }

    static boolean isGif(Path file) {
        return begins(file, 0, "GIF87a".getBytes(StandardCharsets.US_ASCII))
                || begins(file, 0, "GIF89a".getBytes(StandardCharsets.US_ASCII));
    }

    static boolean isWebp(Path file) {
        return begins(file, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                && begins(file, 8, "WEBP".getBytes(StandardCharsets.US_ASCII));
    }

    /** A compound file may be anything old of Microsoft's; only a document has this stream. */
    static boolean isDoc(Path file) {
        return begins(file, 0, COMPOUND) && contains(bytes(file), WORD_STREAM);
    }

    /** An Office file is a zip with a list of content types and the one part that makes it what it is. */
    static boolean isOffice(Path file, String part) {
        if (!begins(file, 0, new byte[] {'P', 'K', 3, 4})) {
            return false;
        }
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("[Content_Types].xml") != null && zip.getEntry(part) != null;
        } catch (ZipException broken) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be looked at", failure);
        }
    }

    /** Text in UTF-8 without control characters but tabs and line ends. */
    static boolean isText(Path file) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(file)));
            return !isPdf(file) && text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
        } catch (CharacterCodingException noText) {
            return false;
        }
    }

    private static boolean begins(Path file, int offset, byte[] magic) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(HEAD);
            return head.length >= offset + magic.length
                    && Arrays.equals(head, offset, offset + magic.length, magic, 0, magic.length);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be looked at", failure);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException("A file could not be looked at", failure);
        }
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (content[i] == wanted[0] && Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
