package com.purposepath.common.sample;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.purposepath.common.idempotency.Idempotent;
import com.purposepath.common.json.CamelCase;
import com.purposepath.common.json.Patch;
import com.purposepath.common.json.Verbatim;
import com.purposepath.common.security.AcceptsQueryToken;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.Public;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.security.RequiresRole;
import com.purposepath.common.security.Role;
import com.purposepath.common.validation.Text;
import com.purposepath.common.web.Answer;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.IfMatch;
import com.purposepath.common.web.Paging;
import com.purposepath.common.web.SortableBy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
class ThingController {

    enum Mood {
        VERY_GOOD,
        BAD
    }

    record CreateThing(
            @NotNull @Text(min = 1, max = 20) String title,
            @JsonAlias("due") @Nullable LocalDate targetDate,
            @Nullable Mood mood,
            @Nullable @Min(1) Integer pageCount,
            @Nullable BigDecimal exactValue,
            @Nullable @Verbatim String secretWord,
            @Nullable List<@Valid Part> subParts) {}

    record Part(@NotNull @Text(min = 1, max = 5) String partName) {}

    record ThingView(UUID thingId, String title) {
        static ThingView of(Thing thing) {
            return new ThingView(thing.id(), thing.title());
        }
    }

    record Echo(
            @Nullable LocalDate targetDate,
            @Nullable Mood mood,
            @Nullable BigDecimal exactValue,
            @Nullable String secretWord) {}

    record ChangeThing(Patch<@Text(min = 1, max = 5) String> shortName) {}

    @CamelCase
    record Changed(boolean isPresent, @Nullable String givenName) {}

    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    @Idempotent
    @RequiresRole(Role.USER)
    @PostMapping("/things")
    ResponseEntity<Envelope<ThingView>> create(@Valid @RequestBody CreateThing body) {
        Thing thing = things.add(body.title());
        return Answer.created("/things/" + thing.id(), ThingView.of(thing), 1);
    }

    @GetMapping("/things")
    Envelope.Page<ThingView> list(
            @SortableBy(
                            value = {"title", "createdAt"},
                            byDefault = "-created_at")
                    Paging paging,
            @RequestParam(required = false) @Nullable List<UUID> ownerIds) {
        return Envelope.page(things.all().stream().map(ThingView::of).toList(), paging, 57);
    }

    @GetMapping("/things/{thingId}")
    ResponseEntity<Envelope<ThingView>> get(@PathVariable UUID thingId) {
        return Answer.ok(ThingView.of(things.find(thingId)), 3);
    }

    @PutMapping("/things/{thingId}")
    Envelope<Changed> change(@PathVariable UUID thingId, @Valid @RequestBody ChangeThing body, IfMatch ifMatch) {
        ifMatch.check(3);
        return Envelope.of(
                new Changed(body.shortName().isPresent(), body.shortName().value()));
    }

    @DeleteMapping("/things/{thingId}")
    @RequiresRole(Role.MANAGER)
    Envelope.Done delete(@PathVariable UUID thingId) {
        return Envelope.done();
    }

    @PostMapping("/things/{thingId}:poke")
    @RequiresFeature({"goals", "realtime"})
    Envelope<Map<String, Object>> poke(@PathVariable UUID thingId, CurrentUser user) {
        return Envelope.of(Map.of("userName_of", user.name()));
    }

    @Public
    @PostMapping("/public/echo")
    Envelope<Echo> echo(@Valid @RequestBody CreateThing body) {
        return Envelope.of(new Echo(body.targetDate(), body.mood(), body.exactValue(), body.secretWord()));
    }

    @Public
    @GetMapping("/public/echo")
    Envelope<List<String>> echo(@RequestParam List<String> goalIds, @RequestParam(defaultValue = "BAD") Mood mood) {
        return Envelope.of(goalIds);
    }

    record Filter(@Nullable Mood mood, @Nullable @Min(1) Integer pageCount) {}

    @Public
    @GetMapping("/public/filtered")
    Envelope<String> filtered(@Valid Filter filter) {
        return Envelope.of(String.valueOf(filter.mood()));
    }

    @Public
    @GetMapping("/public/failure")
    Envelope<String> fail() {
        throw new IllegalStateException("select secret from com.purposepath.Hidden");
    }

    @AcceptsQueryToken
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    String stream() {
        return "data: ok\n\n";
    }
}
