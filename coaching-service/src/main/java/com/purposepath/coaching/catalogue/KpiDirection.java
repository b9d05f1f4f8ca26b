package com.purposepath.coaching.catalogue;

/** Which way is better. */
public enum KpiDirection {
    UP,
    DOWN
}
