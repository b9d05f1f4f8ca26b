package com.purposepath.account.avatar;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;

/** The file in a multipart body. */
final class Upload {

    private static final String FIELD = "file";
    private static final DataSize LARGEST = DataSize.ofMegabytes(2);

    private Upload() {}

    /** Its bytes; refuses a body that cannot be read, one without file, and files that are too large. */
    static byte[] fileOf(MultipartRequest request) {
        MultipartFile file = part(request);
        if (file == null) {
            throw ApiException.invalid(FIELD, "Choose a picture");
        }
        if (file.getSize() > LARGEST.toBytes()) {
            throw CommonError.PAYLOAD_TOO_LARGE.exception("At most 2 MiB").detail("field", FIELD);
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable MultipartFile part(MultipartRequest request) {
        try {
            return request.getFile(FIELD);
        } catch (MaxUploadSizeExceededException tooLarge) {
            throw tooLarge;
        } catch (MultipartException unreadable) {
            throw ApiException.badRequest(FIELD, "The multipart body cannot be read");
        }
    }
}
