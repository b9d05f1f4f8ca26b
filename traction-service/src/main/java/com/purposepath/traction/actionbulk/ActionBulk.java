package com.purposepath.traction.actionbulk;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.web.IfMatch;
import com.purposepath.traction.TractionError;
import com.purposepath.traction.action.ActionRequests;
import com.purposepath.traction.batch.BatchResult;
import com.purposepath.traction.batch.Batches;
import com.purposepath.traction.batch.Failure;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Does many things with actions, in order, either all or each that can be done. */
@Component
class ActionBulk {

    private static final IfMatch ANY = IfMatch.ANYTHING;

    private final ActionRequests requests;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    ActionBulk(ActionRequests requests, EntityManager entities, TransactionTemplate transaction) {
        this.requests = requests;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Each item stands alone. */
    List<BulkResult.OfItem> each(List<BulkBody.Item> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> BulkResult.OfItem.of(i, items.get(i), Batches.settle(() -> run(items.get(i)))))
                .toList();
    }

    /** All items in one transaction; when one fails, the others are still tried, so that all failures can be told. */
    List<BulkResult.OfItem> allOrNothing(List<BulkBody.Item> items) {
        var checked = IntStream.range(0, items.size())
                .mapToObj(i -> BulkResult.OfItem.of(i, items.get(i), Batches.settle(() -> check(items.get(i)))))
                .toList();
        return Objects.requireNonNull(transaction.execute(status -> {
            var results = new ArrayList<BulkResult.OfItem>();
            for (BulkResult.OfItem item : checked) {
                results.add(item.error() == null ? tried(item.index(), items.get(item.index())) : item);
            }
            mustAllBeDone(results);
            return results;
        }));
    }

    private BulkResult.OfItem tried(int index, BulkBody.Item item) {
        var result = BulkResult.OfItem.of(index, item, Batches.settle(() -> run(item)));
        if (result.error() == null) {
            entities.flush();
        }
        entities.clear();
        return result;
    }

    private BatchResult check(BulkBody.Item item) {
        if (item.wanted() != BulkBody.Op.DELETE) {
            requests.check(item.content());
        }
        return new BatchResult.Done(HttpStatus.OK.value(), null);
    }

    private BatchResult run(BulkBody.Item item) {
        return switch (item.wanted()) {
            case CREATE -> Batches.done(requests.create(item.content()));
            case UPDATE -> Batches.done(requests.update(item.target(), ANY, item.content()));
            case DELETE -> {
                requests.delete(item.target(), ANY, false);
                yield new BatchResult.Done(HttpStatus.OK.value(), null);
            }
        };
    }

    /** A limit that the whole would pass is the limit's own refusal. */
    private static void mustAllBeDone(List<BulkResult.OfItem> results) {
        var rejected = new ArrayList<BulkResult.Rejected>();
        for (BulkResult.OfItem item : results) {
            Failure failure = item.error();
            if (failure != null) {
                passOnLimit(failure);
                rejected.add(BulkResult.Rejected.of(item, failure));
            }
        }
        if (!rejected.isEmpty()) {
            throw TractionError.BULK_REJECTED
                    .exception("%d of %d items failed; nothing was written".formatted(rejected.size(), results.size()))
                    .detail("items", rejected);
        }
    }

    private static void passOnLimit(Failure failure) {
        if (failure.code().equals(TractionError.ACTION_LIMIT_REACHED.name())) {
            ApiException refusal = TractionError.ACTION_LIMIT_REACHED.exception(failure.error());
            failure.details().forEach(refusal::detail);
            throw refusal;
        }
    }
}
