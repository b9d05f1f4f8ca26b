package com.purposepath.account.avatar;

import com.purposepath.account.user.ProfileView;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Public;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

@RestController
class AvatarController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Avatars avatars;
    private final PictureCutter cutter;

    AvatarController(Avatars avatars, PictureCutter cutter) {
        this.avatars = avatars;
        this.cutter = cutter;
    }

    @PostMapping(path = "/user/avatar", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Envelope<ProfileView>> upload(CurrentUser caller, MultipartHttpServletRequest request) {
        var person = avatars.show(caller, cutter.cut(Upload.fileOf(request)));
        return Answer.ok(ProfileView.of(person), person.version());
    }

    @DeleteMapping("/user/avatar")
    Envelope.Done remove(CurrentUser caller) {
        avatars.remove(caller);
        return Envelope.done();
    }

    @Public
    @GetMapping("/avatars/{avatarId}")
    ResponseEntity<byte[]> picture(@PathVariable String avatarId) {
        var picture =
                avatars.find(avatarId).orElseThrow(() -> CommonError.RESOURCE_NOT_FOUND.notFound("Avatar", avatarId));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(picture.format().mediaType))
                .cacheControl(FOR_EVER)
                .body(picture.bytes());
    }
}
