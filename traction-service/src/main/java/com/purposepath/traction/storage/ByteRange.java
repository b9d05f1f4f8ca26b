package com.purposepath.traction.storage;

import com.purposepath.traction.TractionError;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a file that are asked for.
 *
 * @param partial whether this is an answer to a range, even if that is the whole
 */
public record ByteRange(long from, long length, boolean partial) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Several ranges, and what is no range of bytes, mean the whole; 416 for one that does not exist. */
    public static ByteRange of(@Nullable String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header);
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            return new ByteRange(0, size, false);
        }
        return range.group(1).isEmpty()
                ? last(Long.parseLong(range.group(2)), size)
                : between(Long.parseLong(range.group(1)), range.group(2), size);
    }

    /** The header {@code Content-Range}. */
    public String header(long size) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
    }

    private static ByteRange last(long count, long size) {
        if (count == 0) {
            throw unsatisfiable(size);
        }
        long length = Math.min(count, size);
        return new ByteRange(size - length, length, true);
    }

    private static ByteRange between(long first, String end, long size) {
        long last = end.isEmpty() ? size - 1 : Math.min(Long.parseLong(end), size - 1);
        if (!end.isEmpty() && Long.parseLong(end) < first) {
            return new ByteRange(0, size, false);
        }
        if (first >= size) {
            throw unsatisfiable(size);
        }
        return new ByteRange(first, last - first + 1, true);
    }

    private static RuntimeException unsatisfiable(long size) {
        return TractionError.RANGE_NOT_SATISFIABLE.exception().header("Content-Range", "bytes */" + size);
    }
}
