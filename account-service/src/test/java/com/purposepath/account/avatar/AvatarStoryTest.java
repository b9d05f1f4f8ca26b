package com.purposepath.account.avatar;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.account.Audited;
import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import com.purposepath.test.Together;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest("account")
class AvatarStoryTest {

    private static final String BOUNDARY = "a-boundary-of-no-picture";

    final Api api;
    final Member maya;
    final Audited audited;

    AvatarStoryTest(Api api, Audited audited) {
        this.api = api;
        this.maya = api.newTenant().owner();
        this.audited = audited;
    }

    @ParameterizedTest
    @CsvSource({"png, image/png, 300, 200, 200", "jpeg, image/jpeg, 2500, 1800, 512", "png, image/png, 4000, 1100, 512"
    })
    void aPictureBecomesACentredSquareThatAnybodyMaySee(
            String format, String mediaType, int width, int height, int side) {
        var profile = upload(Pictures.wide(format, width, height)).ok();
        String url = profile.data("/avatar_url");
        assertThat(url).startsWith("http://localhost:8001/avatars/");
        assertThat(profile.etag()).isEqualTo(maya.get("/user/profile").ok().etag());
        assertThat(audited.actionsOf(maya.email())).contains("user.profile_updated");

        var picture = picture(url).ok();
        assertThat(picture.header("Content-Type")).isEqualTo(mediaType);
        assertThat(picture.header("Cache-Control")).contains("public", "max-age=31536000", "immutable");
        assertThat(picture.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var image = Pictures.read(picture.bytes());
        assertThat(image.getWidth()).isEqualTo(side);
        assertThat(image.getHeight()).isEqualTo(side);
        for (int x : new int[] {4, side / 2, side - 5}) {
            assertThat(new Color(image.getRGB(x, side / 2)).getGreen()).isGreaterThan(200);
        }
    }

    @Test
    void aNewPictureTakesThePlaceOfTheOldOne() {
        String first = upload(Pictures.wide("png", 20, 20)).ok().data("/avatar_url");
        String second = upload(Pictures.wide("png", 20, 20)).ok().data("/avatar_url");

        assertThat(second).isNotEqualTo(first);
        picture(first).failsWith(404, "RESOURCE_NOT_FOUND");
        picture(second).ok();
        assertThat(maya.get("/users/{id}", maya.userId()).ok().data("/avatar_url"))
                .isEqualTo(second);
    }

    @Test
    void ofManyAtOnceOneStays() {
        byte[] png = Pictures.wide("png", 40, 40);
        assertThat(Together.times(4, () -> upload(png).status())).containsOnly(200);
        picture(maya.get("/user/profile").ok().data("/avatar_url")).ok();
    }

    @Test
    void aPictureCanBeRemovedAnyNumberOfTimes() {
        String url = upload(Pictures.wide("jpeg", 20, 20)).ok().data("/avatar_url");

        maya.delete("/user/avatar").ok();
        maya.delete("/user/avatar").ok();

        assertThat(maya.get("/user/profile").ok().data("/avatar_url")).isNull();
        picture(url).failsWith(404, "RESOURCE_NOT_FOUND");
    }

    @Test
    void theContentTellsWhatItIsAndNotTheName() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
        send("me.png", svg.getBytes(StandardCharsets.UTF_8)).failsWith(415, "UNSUPPORTED_MEDIA_TYPE");
        send("me.png", Pictures.wide("gif", 20, 20)).failsWith(415, "UNSUPPORTED_MEDIA_TYPE");
        send("me.png", new byte[0]).failsWith(415, "UNSUPPORTED_MEDIA_TYPE");
        send("me.svg", Pictures.wide("png", 20, 20)).ok();
        maya.post("/user/avatar", Map.of("file", "x")).failsWith(415, "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void nothingAboveTwoMebibytesIsTaken() {
        upload(padded(2 * 1024 * 1024)).ok();
        upload(padded(2 * 1024 * 1024 + 1)).failsWith(413, "PAYLOAD_TOO_LARGE");
        upload(padded(4 * 1024 * 1024)).failsWith(413, "PAYLOAD_TOO_LARGE");
    }

    @Test
    void whatCannotBeDecodedIsRefusedAndSoAreTooManyPixels() {
        byte[] png = Pictures.wide("png", 20, 20);
        upload(Arrays.copyOf(png, 40)).failsWith(422, "VALIDATION_ERROR").naming("file");
        upload(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1, 2})
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
        upload(Pictures.pngThatClaims(6001, 10))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
        upload(Pictures.pngThatClaims(2_000_000_000, 2_000_000_000))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
        upload(Pictures.wide("png", 6000, 6000)).ok();
    }

    @Test
    void aBodyWithoutFileIsRefused() {
        multipart()
                .send("POST", "/user/avatar", Pictures.form(BOUNDARY, "image", "me.png", Pictures.wide("png", 9, 9)))
                .failsWith(422, "VALIDATION_ERROR")
                .naming("file");
    }

    @Test
    void whatAFileCarriesAlongIsDropped() {
        byte[] jpeg = Pictures.wide("jpeg", 20, 20);
        byte[] comment = "\u00ff\u00fe\u0000\u0011taken at home!!".getBytes(StandardCharsets.ISO_8859_1);
        byte[] telling = new byte[jpeg.length + comment.length];
        System.arraycopy(jpeg, 0, telling, 0, 2);
        System.arraycopy(comment, 0, telling, 2, comment.length);
        System.arraycopy(jpeg, 2, telling, 2 + comment.length, jpeg.length - 2);

        var picture = picture(upload(telling).ok().data("/avatar_url")).ok();
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("taken at home");
    }

    @Test
    void onlyTheCallersOwnPictureCanBeChanged() {
        api.anyone()
                .with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/user/avatar", Pictures.form(BOUNDARY, "file", "me.png", Pictures.wide("png", 9, 9)))
                .failsWith(401, "UNAUTHORIZED");
        api.anyone().delete("/user/avatar").failsWith(401, "UNAUTHORIZED");
        api.anyone().get("/avatars/{avatarId}", "mJ3vXw2pQ8rT5kZc1bYd7A").failsWith(404, "RESOURCE_NOT_FOUND");
    }

    private Reply upload(byte[] content) {
        return send("me.png", content);
    }

    private Reply send(String fileName, byte[] content) {
        return multipart().send("POST", "/user/avatar", Pictures.form(BOUNDARY, "file", fileName, content));
    }

    private Member multipart() {
        return maya.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private Reply picture(String url) {
        return api.anyone().get("/avatars/{avatarId}", url.substring(url.lastIndexOf('/') + 1));
    }

    private static byte[] padded(int length) {
        return Arrays.copyOf(Pictures.wide("png", 20, 20), length);
    }
}
