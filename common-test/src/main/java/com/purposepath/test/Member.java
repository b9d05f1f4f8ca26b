package com.purposepath.test;

import com.purposepath.test.http.Http;
import com.purposepath.test.signin.Claims;
import com.purposepath.test.signin.Identity;
import com.purposepath.test.signin.SignIn;
import java.net.http.HttpRequest;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks the service for something.
 *
 * <p>Paths are those of the contract; {@code {…}} in them is filled with the ids, in order. A body is a map, a record, or JSON text.
 */
public final class Member {

    private final Api api;
    private final SignIn signIn;
    private final @Nullable Identity identity;
    private final RequestShape shape;

    private Member(Api api, SignIn signIn, @Nullable Identity identity, RequestShape shape) {
        this.api = api;
        this.signIn = signIn;
        this.identity = identity;
        this.shape = shape;
    }

    static Member of(Api api, SignIn signIn, Identity identity) {
        return new Member(
                api,
                signIn,
                identity,
                RequestShape.PLAIN
                        .with("Authorization", "Bearer " + identity.token())
                        .with("X-Tenant-Id", identity.tenantId().toString()));
    }

    static Member nobody(Api api, SignIn signIn) {
        return new Member(api, signIn, null, RequestShape.PLAIN);
    }

    public Reply get(String path, Object... ids) {
        return send("GET", path, null, ids);
    }

    public Reply delete(String path, Object... ids) {
        return send("DELETE", path, null, ids);
    }

    public Reply post(String path) {
        return send("POST", path, null);
    }

    public Reply post(String path, Object body, Object... ids) {
        return send("POST", path, body, ids);
    }

    public Reply put(String path, Object body, Object... ids) {
        return send("PUT", path, body, ids);
    }

    public Reply patch(String path, Object body, Object... ids) {
        return send("PATCH", path, body, ids);
    }

    /** Any method; a body that is text or bytes goes out as it is. */
    public Reply send(String method, String path, @Nullable Object body, Object... ids) {
        return new Reply(Http.send(api.service(), request(method, path, body, ids)));
    }

    /** Opens a stream of server-sent events. */
    public EventStream stream(String path, Object... ids) {
        return EventStream.open(
                api.service(), with("Accept", "text/event-stream").request("GET", path, null, ids));
    }

    /** Opens a stream that answers a POST. */
    public EventStream streamOfPost(String path, Object body, Object... ids) {
        return EventStream.open(
                api.service(), with("Accept", "text/event-stream").request("POST", path, body, ids));
    }

    private HttpRequest request(String method, String path, @Nullable Object body, Object... ids) {
        return shape.request(api.base(), method, path, body, ids);
    }

    /** The same person, whose requests carry this header. */
    public Member with(String header, String value) {
        return new Member(api, signIn, identity, shape.with(header, value));
    }

    /** The same person, whose requests lack this header. */
    public Member without(String header) {
        return new Member(api, signIn, identity, shape.without(header));
    }

    /** The same person, who uses another of the path prefixes, {@code /api/v1}. */
    public Member under(String prefix) {
        return new Member(api, signIn, identity, shape.under(prefix));
    }

    /** The same person, who asks for camelCase. */
    public Member inCamelCase() {
        return with("Accept", "application/json;case=camel");
    }

    /** The same person with another access token. */
    public Member withToken(String token) {
        return with("Authorization", "Bearer " + token);
    }

    /** The same person with a token that says something else. */
    public Member claiming(UnaryOperator<Claims> change) {
        return of(api, signIn, signIn.claiming(identity(), change));
    }

    /** The same person with a token that somebody else signed. */
    public Member forged() {
        return withToken(Objects.requireNonNull(identity().claims()).forged());
    }

    /** Ends the session of this person's token and waits until the service knows. */
    public void revoke() {
        signIn.end(identity());
    }

    public UUID userId() {
        return identity().userId();
    }

    public UUID tenantId() {
        return identity().tenantId();
    }

    public String email() {
        return identity().email();
    }

    public String password() {
        return Objects.requireNonNull(identity().password(), "This person never had a password");
    }

    public String token() {
        return identity().token();
    }

    public String refreshToken() {
        return Objects.requireNonNull(identity().refreshToken(), "This person never had a refresh token");
    }

    private Identity identity() {
        return Objects.requireNonNull(identity, "Nobody is signed in");
    }

    @Override
    public String toString() {
        return identity == null ? "nobody" : identity.toString();
    }
}
