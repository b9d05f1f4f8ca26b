package com.purposepath.test.rules;

/** What a module does not have, so that the rules about it may find nothing. */
public enum Lacking {
    CONTROLLERS,
    ENTITIES,
    REPOSITORIES
}
