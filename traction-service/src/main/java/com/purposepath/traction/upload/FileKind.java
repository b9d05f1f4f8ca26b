package com.purposepath.traction.upload;

import com.purposepath.traction.TractionError;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Kinds of file that are accepted: the extension says which one it claims to be, the content has to agree. */
public enum FileKind {
    PDF("application/pdf", true, Magic::isPdf, "pdf"),
    DOC("application/msword", false, Magic::isDoc, "doc"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            false,
            file -> Magic.isOffice(file, "word/document.xml"),
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            false,
            file -> Magic.isOffice(file, "xl/workbook.xml"),
            "xlsx"),
    CSV("text/csv;charset=UTF-8", false, Magic::isText, "csv"),
    PNG("image/png", true, Magic::isPng, "png"),
    JPEG("image/jpeg", true, Magic::isJpeg, "jpg", "jpeg"),
    GIF("image/gif", true, Magic::isGif, "gif"),
    WEBP("image/webp", true, Magic::isWebp, "webp");

    private final String contentType;
    private final boolean shownInline;
    private final Predicate<Path> content;
    private final List<String> extensions;

    FileKind(String contentType, boolean shownInline, Predicate<Path> content, String... extensions) {
        this.contentType = contentType;
        this.shownInline = shownInline;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    /** The kind of a file of that name and content; 400 where there is none. */
    static FileKind of(String name, Path file) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension) && kind.content.test(file))
                .findFirst()
                .orElseThrow(() -> TractionError.INVALID_FILE_TYPE.exception().detail("field", "file"));
    }

    public String contentType() {
        return contentType;
    }

    /** Whether a browser may show it in the page instead of saving it. */
    public static boolean isShownInline(String contentType) {
        return Arrays.stream(values()).anyMatch(kind -> kind.shownInline && kind.contentType.equals(contentType));
    }
}
