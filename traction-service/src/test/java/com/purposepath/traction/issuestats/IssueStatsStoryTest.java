package com.purposepath.traction.issuestats;

import static org.assertj.core.api.Assertions.assertThat;

import com.purposepath.test.Api;
import com.purposepath.test.Member;
import com.purposepath.test.Reply;
import com.purposepath.test.ServiceTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

@ServiceTest("traction")
class IssueStatsStoryTest {

    private static final String ISSUES = "/operations/issues";
    private static final String ISSUE = "/operations/issues/{issueId}";

    private final Member maya;

    IssueStatsStoryTest(Api api) {
        maya = api.newTenant().owner();
    }

    @Test
    void theTotalsFollowTheIssues() {
        assertThat(maya.get(ISSUES + "/stats").ok().number("/data/resolution_rate"))
                .isZero();
        String type = maya.get("/operations/issue-types").ok().data("/0/id");
        maya.post(ISSUES, Map.of("title", "Burning", "impact", "critical", "due_date", "2025-01-01", "type_id", type))
                .created();
        maya.post(ISSUES, Map.of("title", "Minor", "impact", "low")).created();
        String solved = maya.post(ISSUES, Map.of("title", "Solved", "date_reported", "2025-01-01T00:00:00Z"))
                .created()
                .id();
        maya.post(ISSUE + ":close", Map.of(), solved).ok();

        Reply stats = maya.get("/issues/stats").ok();

        assertThat(stats.number("/data/total_issues")).isEqualTo(3);
        assertThat(stats.number("/data/by_category/open")).isEqualTo(2);
        assertThat(stats.number("/data/by_category/closed")).isEqualTo(1);
        assertThat(stats.number("/data/by_impact/critical")).isEqualTo(1);
        assertThat(stats.data("/by_type/0/name")).isEqualTo("Process");
        assertThat(stats.number("/data/by_type/1/count")).isEqualTo(2);
        assertThat(stats.number("/data/overdue_issues")).isEqualTo(1);
        assertThat(stats.number("/data/critical_issues")).isEqualTo(1);
        assertThat(stats.number("/data/resolution_rate")).isEqualTo(33.3);
        assertThat(stats.number("/data/average_resolution_hours")).isPositive();
        assertThat(stats.number("/data/closed_this_week")).isEqualTo(1);
    }
}
