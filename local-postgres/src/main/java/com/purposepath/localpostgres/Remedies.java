package com.purposepath.localpostgres;

import java.util.Map;
import java.util.Optional;

/** What to do about the failures that happen on real machines. */
final class Remedies {

    private static final String OTHER_VERSION =
            "The data was written by another version of PostgreSQL; start with fresh data, or use the old version.";

    private static final Map<String, String> BY_MESSAGE = Map.of(
            "No space left on device", "The disk is full; free some space and start again.",
            "Disk quota exceeded", "The disk quota is used up; free some space and start again.",
            "Read-only file system", "The file system is read-only; choose another data directory.",
            "Permission denied", "Some of its files are not ours; make them yours, or choose another data directory.",
            "cannot be run as root", "It refuses to run as root; start as an ordinary user.",
            "is not compatible with this version", OTHER_VERSION,
            "database files are incompatible", OTHER_VERSION,
            "could not create shared memory", "There is too little shared memory; allow more of it.");

    private Remedies() {}

    static Optional<String> find(String said) {
        return BY_MESSAGE.entrySet().stream()
                .filter(known -> said.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    static PostgresException forFailure(Exception failure) {
        return new PostgresException(
                "PostgreSQL does not start. " + find(failure.toString()).orElse(failure.toString()), failure);
    }
}
