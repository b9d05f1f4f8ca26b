package com.purposepath.traction;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import com.purposepath.common.error.ErrorCode;
import org.springframework.http.HttpStatus;

/** The ways in which this service refuses, beside the general ones: the constant's name is the code on the wire. */
public enum TractionError implements ErrorCode {
    INVALID_STATUS_TRANSITION(BAD_REQUEST, "The status cannot change like this"),
    INVALID_FILE_TYPE(BAD_REQUEST, "Files of this type are not accepted"),

    GOAL_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more goals"),
    STRATEGY_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more strategies"),
    KPI_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more KPIs"),
    ACTION_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more actions"),
    ATTACHMENT_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more attachments"),
    REPORT_LIMIT_REACHED(FORBIDDEN, "Your plan allows no more reports this month"),

    GOAL_NOT_FOUND(NOT_FOUND, "Goal not found"),
    STRATEGY_NOT_FOUND(NOT_FOUND, "Strategy not found"),
    KPI_NOT_FOUND(NOT_FOUND, "KPI not found"),
    KPI_LINK_NOT_FOUND(NOT_FOUND, "KPI link not found"),
    READING_NOT_FOUND(NOT_FOUND, "Reading not found"),
    TARGET_NOT_FOUND(NOT_FOUND, "Target not found"),
    ACTIVITY_NOT_FOUND(NOT_FOUND, "Activity entry not found"),
    ATTACHMENT_NOT_FOUND(NOT_FOUND, "Attachment not found"),
    ACTION_NOT_FOUND(NOT_FOUND, "Action not found"),
    ISSUE_NOT_FOUND(NOT_FOUND, "Issue not found"),
    ISSUE_STATUS_NOT_FOUND(NOT_FOUND, "Issue status not found"),
    ISSUE_TYPE_NOT_FOUND(NOT_FOUND, "Issue type not found"),
    PERSON_NOT_FOUND(NOT_FOUND, "Person not found"),
    NOTIFICATION_NOT_FOUND(NOT_FOUND, "Notification not found"),
    REPORT_NOT_FOUND(NOT_FOUND, "Report not found"),
    EXPORT_NOT_FOUND(NOT_FOUND, "Export not found"),

    REPORT_NOT_READY(CONFLICT, "The report is not ready"),
    EXPORT_NOT_READY(CONFLICT, "The export is not ready"),

    RANGE_NOT_SATISFIABLE(REQUESTED_RANGE_NOT_SATISFIABLE, "This part of the file does not exist"),
    BULK_REJECTED(UNPROCESSABLE_CONTENT, "Nothing was written");

    private final HttpStatus status;
    private final String message;

    TractionError(HttpStatus status, String message) {
        this.status = status;
        this.message = message;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String message() {
        return message;
    }
}
