package com.purposepath.coaching.answer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * An answer with where it comes from; on the wire both are one.
 *
 * @param <A> what was answered
 */
public record Answered<A>(
        @JsonUnwrapped A content, @JsonUnwrapped Provenance provenance) {

    Answered<A> again() {
        return new Answered<>(content, provenance.again());
    }
}
