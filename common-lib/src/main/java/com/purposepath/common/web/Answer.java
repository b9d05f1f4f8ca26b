package com.purposepath.common.web;

import com.purposepath.common.alias.PathPrefix;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Answers that carry more than a body: an ETag, or the place of something new. */
public final class Answer {

    private Answer() {}

    /** 200 with the ETag of {@code version}. */
    public static <T> ResponseEntity<Envelope<T>> ok(T view, long version) {
        return ResponseEntity.ok().eTag(tag(version)).body(Envelope.of(view));
    }

    /** 201 with {@code Location}, which gets the prefix that this request came with. */
    public static <T> ResponseEntity<Envelope<T>> created(String path, T view) {
        return ResponseEntity.created(location(path)).body(Envelope.of(view));
    }

    /** 201 with {@code Location} and the ETag of {@code version}. */
    public static <T> ResponseEntity<Envelope<T>> created(String path, T view, long version) {
        return ResponseEntity.created(location(path)).eTag(tag(version)).body(Envelope.of(view));
    }

    private static String tag(long version) {
        return '"' + Long.toString(version) + '"';
    }

    private static URI location(String path) {
        if (!(RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            throw new IllegalStateException("Location is made while a request is answered");
        }
        return URI.create(PathPrefix.addTo(path, attributes.getRequest()));
    }
}
