package com.purposepath.traction.realtime;

import com.purposepath.common.error.ApiException;
import com.purposepath.common.error.CommonError;
import com.purposepath.common.security.AcceptsQueryToken;
import com.purposepath.common.security.AnyTenant;
import com.purposepath.common.security.CurrentUser;
import com.purposepath.common.security.RequiresFeature;
import com.purposepath.common.web.Envelope;
import com.purposepath.common.web.Paging;
import com.purposepath.traction.goal.Goals;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RealtimeController {

    private final Streams streams;
    private final EventPoll poll;
    private final Goals goals;

    RealtimeController(Streams streams, EventPoll poll, Goals goals) {
        this.streams = streams;
        this.poll = poll;
        this.goals = goals;
    }

    @GetMapping("/realtime/goals/{goalId}/activity")
    @AcceptsQueryToken
    @RequiresFeature({"goals", "realtime"})
    void streamGoalActivity(@PathVariable UUID goalId, HttpServletRequest request, HttpServletResponse response) {
        goals.require(goalId);
        streams.open(new Interest.OfGoal(goalId), lastEventId(request), request, response);
    }

    @GetMapping("/realtime/tenants/{tenantId}")
    @AcceptsQueryToken
    @AnyTenant
    @RequiresFeature("realtime")
    void streamTenant(
            @PathVariable String tenantId,
            @RequestParam(required = false) @Nullable List<String> types,
            HttpServletRequest request,
            HttpServletResponse response) {
        requireOwnTenant(tenantId);
        requireSame(tenantId, "X-Tenant-Id", request.getHeader("X-Tenant-Id"));
        requireSame(tenantId, "tenant", request.getParameter("tenant"));
        streams.open(new Interest.OfTenant(EventTypes.of(types)), lastEventId(request), request, response);
    }

    @GetMapping("/realtime/tenants/{tenantId}/events")
    @RequiresFeature("realtime")
    Envelope<TenantEventsView> listTenantEvents(
            @PathVariable String tenantId,
            @RequestParam(required = false) @Nullable String since,
            @RequestParam(required = false) @Nullable List<String> types,
            Paging paging) {
        requireOwnTenant(tenantId);
        return Envelope.of(poll.since(since, new Interest.OfTenant(EventTypes.of(types)), paging.limit()));
    }

    private static void requireOwnTenant(String tenantId) {
        if (!tenantId.equalsIgnoreCase(CurrentUser.get().tenantId().toString())) {
            throw CommonError.FORBIDDEN.exception();
        }
    }

    private static void requireSame(String tenantId, String name, @Nullable String beside) {
        if (beside != null && !beside.equalsIgnoreCase(tenantId)) {
            throw ApiException.badRequest(name, name + " names another tenant than the path");
        }
    }

    private static @Nullable String lastEventId(HttpServletRequest request) {
        String header = request.getHeader("Last-Event-ID");
        String id = header == null || header.isBlank() ? request.getParameter("lastEventId") : header;
        return id == null || id.isBlank() ? null : id.strip();
    }
}
