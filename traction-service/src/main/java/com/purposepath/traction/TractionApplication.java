package com.purposepath.traction;

import com.purposepath.common.error.PathIds;
import com.purposepath.common.error.PathIds.Kind;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the service that holds what a tenant wants to reach and how far it has come. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class TractionApplication {

    public static void main(String[] args) {
        SpringApplication.run(TractionApplication.class, args);
    }

    @Bean
    PathIds pathIds() {
        return new PathIds(Map.ofEntries(
                Map.entry("goalId", new Kind(TractionError.GOAL_NOT_FOUND, "Goal")),
                Map.entry("strategyId", new Kind(TractionError.STRATEGY_NOT_FOUND, "Strategy")),
                Map.entry("kpiId", new Kind(TractionError.KPI_NOT_FOUND, "KPI")),
                Map.entry("readingId", new Kind(TractionError.READING_NOT_FOUND, "Reading")),
                Map.entry("targetId", new Kind(TractionError.TARGET_NOT_FOUND, "Target")),
                Map.entry("activityId", new Kind(TractionError.ACTIVITY_NOT_FOUND, "Activity")),
                Map.entry("decisionId", new Kind(TractionError.ACTIVITY_NOT_FOUND, "Decision")),
                Map.entry("reviewId", new Kind(TractionError.ACTIVITY_NOT_FOUND, "WeeklyReview")),
                Map.entry("attachmentId", new Kind(TractionError.ATTACHMENT_NOT_FOUND, "Attachment")),
                Map.entry("actionId", new Kind(TractionError.ACTION_NOT_FOUND, "Action")),
                Map.entry("issueId", new Kind(TractionError.ISSUE_NOT_FOUND, "Issue")),
                Map.entry("statusId", new Kind(TractionError.ISSUE_STATUS_NOT_FOUND, "IssueStatus")),
                Map.entry("typeId", new Kind(TractionError.ISSUE_TYPE_NOT_FOUND, "IssueType")),
                Map.entry("personId", new Kind(TractionError.PERSON_NOT_FOUND, "Person")),
                Map.entry("notificationId", new Kind(TractionError.NOTIFICATION_NOT_FOUND, "Notification")),
                Map.entry("reportId", new Kind(TractionError.REPORT_NOT_FOUND, "Report")),
                Map.entry("exportId", new Kind(TractionError.EXPORT_NOT_FOUND, "Export"))));
    }
}
