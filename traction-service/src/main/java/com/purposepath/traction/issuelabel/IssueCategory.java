package com.purposepath.traction.issuelabel;

/** All that the service knows about a status, in the order of lists. */
public enum IssueCategory {
    OPEN,
    ACTIVE,
    INACTIVE,
    CLOSED
}
