package com.purposepath.traction.attachment;

import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with a file, as browsers send it. */
final class Form {

    private static final String BOUNDARY = "----form-7c1f";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    static Form file(String name, byte[] content) {
        return new Form().part("name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/x-lie", content);
    }

    Form field(String name, String value) {
        return part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8));
    }

    Reply post(Member member, String path, Object... ids) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return member.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", path, whole.toByteArray(), ids);
    }

    private Form part(String disposition, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
