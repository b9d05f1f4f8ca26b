package com.purposepath.common.idempotency;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.request.ClientAddress;
import com.purposepath.common.security.Operations;
import com.purposepath.common.tenant.TenantContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a repeated create with the first answer. The operation runs inside this filter's transaction, which also keeps the answer: both
 * are committed, or neither, before the caller hears anything.
 */
public final class IdempotencyFilter extends OncePerRequestFilter {

    static final String HEADER = "Idempotency-Key";

    private final Operations operations;
    private final KeptAnswers answers;
    private final TransactionTemplate transaction;
    private final ObjectProvider<AnswerCipher> cipher;
    private final ClientAddress addresses;

    IdempotencyFilter(
            Operations operations,
            KeptAnswers answers,
            TransactionTemplate transaction,
            ObjectProvider<AnswerCipher> cipher,
            ClientAddress addresses) {
        this.operations = operations;
        this.answers = answers;
        this.transaction = transaction;
        this.cipher = cipher;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Idempotent operation = idempotent(request);
        String key = request.getHeader(HEADER);
        if (operation == null || key == null) {
            chain.doFilter(request, response);
            return;
        }
        var repeatable = new RepeatableRequest(request, request.getInputStream().readAllBytes());
        var answer = new ContentCachingResponseWrapper(response);
        run(slot(request, checked(key)), operation.secret(), repeatable, answer, chain);
        answer.copyBodyToResponse();
    }

    private void run(
            String slot,
            boolean secret,
            RepeatableRequest request,
            ContentCachingResponseWrapper answer,
            FilterChain chain) {
        transaction.executeWithoutResult(status -> {
            answers.lock(slot);
            KeptAnswer kept = answers.find(slot);
            if (kept != null) {
                replay(kept, request, answer);
                return;
            }
            proceed(chain, request, answer);
            if (answer.getStatus() / 100 == 2) {
                answers.keep(slot, TenantContext.current().userId(), taken(request, answer, secret));
            } else {
                status.setRollbackOnly();
            }
        });
    }

    private KeptAnswer taken(RepeatableRequest request, ContentCachingResponseWrapper answer, boolean secret) {
        byte[] body = answer.getContentAsByteArray();
        return new KeptAnswer(
                sha256(request.body()),
                answer.getStatus(),
                answer.getHeader(HttpHeaders.LOCATION),
                answer.getHeader(HttpHeaders.ETAG),
                secret,
                secret ? cipher.getObject().encrypt(body) : body);
    }

    private void replay(KeptAnswer kept, RepeatableRequest request, ContentCachingResponseWrapper answer) {
        if (!MessageDigest.isEqual(kept.requestHash(), sha256(request.body()))) {
            throw CommonError.IDEMPOTENCY_KEY_REUSED.exception();
        }
        answer.setStatus(kept.status());
        answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
        setIfAny(answer, HttpHeaders.LOCATION, kept.location());
        setIfAny(answer, HttpHeaders.ETAG, kept.etag());
        try {
            answer.getOutputStream().write(kept.sealed() ? cipher.getObject().decrypt(kept.body()) : kept.body());
        } catch (IOException impossible) {
            throw new IllegalStateException("The answer is written to memory", impossible);
        }
    }

    private static void setIfAny(HttpServletResponse answer, String header, @Nullable String value) {
        if (value != null) {
            answer.setHeader(header, value);
        }
    }

    private static void proceed(FilterChain chain, HttpServletRequest request, HttpServletResponse answer) {
        try {
            chain.doFilter(request, answer);
        } catch (IOException | ServletException failure) {
            throw new IllegalStateException("The operation could not be carried out", failure);
        }
    }

    private @Nullable Idempotent idempotent(HttpServletRequest request) throws ServletException {
        HandlerMethod handler = operations.find(request);
        return handler == null ? null : handler.getMethodAnnotation(Idempotent.class);
    }

    private static String checked(String key) {
        if (key.isEmpty() || key.length() > 255 || !key.chars().allMatch(c -> c > 0x20 && c < 0x7f)) {
            throw ApiException.badRequest(HEADER, HEADER + " has 1 to 255 visible ASCII characters");
        }
        return key;
    }

    /** The key counts per user, or per address where nobody is signed in, per tenant and per operation. */
    private String slot(HttpServletRequest request, String key) {
        var context = TenantContext.current();
        String who = Objects.requireNonNullElseGet(context.userId(), () -> addresses.of(request))
                .toString();
        return String.join(
                " ", who, String.valueOf(context.tenantId()), request.getMethod(), request.getRequestURI(), key);
    }

    private static byte[] sha256(byte[] body) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(body);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
