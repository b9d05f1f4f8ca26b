package com.purposepath.traction.batch;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Role;
import com.purposepath.common.web.Envelope;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs the requests of a batch one after the other; a failure does not stop the rest. */
@Component
public class Batches {

    private final TransactionTemplate apart;

    Batches(PlatformTransactionManager transactions) {
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    public BatchAnswer run(CurrentUser user, BatchBody batch, Operations operations) {
        return alone(() -> BatchAnswer.of(batch.requests().stream()
                .map(request -> settle(() -> run(user, request, operations)))
                .toList()));
    }

    /** With an Idempotency-Key a transaction is around all of this, which the first refusal would undo; so each request gets its own. */
    public <T> T alone(Supplier<T> work) {
        return Objects.requireNonNull(apart.execute(status -> work.get()));
    }

    /** The result of one request, also when it is refused. */
    public static BatchResult settle(Supplier<BatchResult> request) {
        try {
            return request.get();
        } catch (ApiException refusal) {
            return refused(refusal);
        } catch (OptimisticLockingFailureException changed) {
            return refused(CommonError.PRECONDITION_FAILED.exception());
        }
    }

    /** The result that a single operation's answer stands for. */
    public static BatchResult done(ResponseEntity<? extends Envelope<?>> answer) {
        return new BatchResult.Done(answer.getStatusCode().value(), dataOf(answer.getBody()));
    }

    private static BatchResult run(CurrentUser user, BatchBody.Request request, Operations operations) {
        if (request.wanted() != BatchBody.Op.GET) {
            user.require(Role.USER);
        }
        return switch (request.wanted()) {
            case GET -> done(operations.get(request.target()));
            case CREATE -> done(operations.create(request.content()));
            case UPDATE -> done(operations.update(request.target(), request.condition(), request.content()));
            case DELETE -> {
                operations.delete(request.target(), request.condition(), request.force());
                yield new BatchResult.Done(HttpStatus.OK.value(), null);
            }
        };
    }

    private static @Nullable Object dataOf(@Nullable Envelope<?> envelope) {
        return envelope == null ? null : envelope.data();
    }

    private static BatchResult refused(ApiException refusal) {
        return new BatchResult.Refused(refusal.code().status().value(), Failure.of(refusal));
    }
}
