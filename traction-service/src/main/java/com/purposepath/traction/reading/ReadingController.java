package com.purposepath.traction.reading;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.json.Patch;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.value.Exact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequiresFeature("kpis")
class ReadingController {

    private static final String READINGS = "/kpis/{kpiId}/readings";
    private static final String ACTUALS = "/shared-kpis/{kpiId}/actuals";

    private final Readings readings;
    private final ReadingReader reader;

    ReadingController(Readings readings, ReadingReader reader) {
        this.readings = readings;
        this.reader = reader;
    }

    @GetMapping({READINGS, ACTUALS})
    Envelope.Page<ReadingView> list(@PathVariable UUID kpiId, ReadingReader.Filter filter, Paging paging) {
        var page = reader.list(kpiId, filter, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    @PostMapping({READINGS, ACTUALS})
    @RequiresRole(Role.USER)
    @Idempotent
    ResponseEntity<Envelope<ReadingView>> create(
            @PathVariable UUID kpiId,
            @RequestParam(defaultValue = "false") boolean upsert,
            @Valid @RequestBody ReadingBody body,
            CurrentUser user) {
        body.mustBeComplete();
        var recorded = readings.record(user, kpiId, body, upsert);
        var reading = recorded.reading();
        return recorded.isNew()
                ? Answer.created("/kpis/" + kpiId + "/readings/" + reading.id(), reading, reading.version())
                : answer(reading);
    }

    @GetMapping(READINGS + "/{readingId}")
    ResponseEntity<Envelope<ReadingView>> get(@PathVariable UUID kpiId, @PathVariable UUID readingId) {
        return answer(reader.one(kpiId, readingId));
    }

    @PutMapping(READINGS + "/{readingId}")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ReadingView>> update(
            @PathVariable UUID kpiId,
            @PathVariable UUID readingId,
            IfMatch ifMatch,
            @Valid @RequestBody ReadingBody body,
            CurrentUser user) {
        return answer(readings.correct(user, kpiId, readingId, ifMatch, body));
    }

    @DeleteMapping(READINGS + "/{readingId}")
    @RequiresRole(Role.USER)
    Envelope.Done delete(@PathVariable UUID kpiId, @PathVariable UUID readingId, IfMatch ifMatch, CurrentUser user) {
        readings.delete(user, kpiId, readingId, ifMatch);
        return Envelope.done();
    }

    @PostMapping(READINGS + "/{readingId}:adjust")
    @RequiresRole(Role.USER)
    ResponseEntity<Envelope<ReadingView>> adjust(
            @PathVariable UUID kpiId,
            @PathVariable UUID readingId,
            @Valid @RequestBody Adjusting body,
            CurrentUser user) {
        if (!body.adjustedValue().isPresent()) {
            throw ApiException.invalid(
                    "adjusted_value", "The adjusted value is required; null takes an adjustment back");
        }
        return answer(
                readings.adjust(user, kpiId, readingId, body.adjustedValue().value(), body.reason()));
    }

    @GetMapping(READINGS + "/{readingId}/adjustments")
    Envelope.Page<Adjustment.View> adjustments(@PathVariable UUID kpiId, @PathVariable UUID readingId, Paging paging) {
        var page = reader.adjustments(kpiId, readingId, paging);
        return Envelope.page(page.items(), paging, page.total());
    }

    private static ResponseEntity<Envelope<ReadingView>> answer(ReadingView reading) {
        return Answer.ok(reading, reading.version());
    }

    record Adjusting(
            Patch<@Nullable @Exact BigDecimal> adjustedValue,
            @NotNull @Text(min = 1, max = 500) String reason) {}
}
