package com.purposepath.localstack;

import com.purposepath.localstack.database.DatabaseServer;
import com.purposepath.localstack.fleet.Ports;
import com.purposepath.localstack.fleet.Services;
import com.purposepath.localstack.home.DataDirectory;
import com.purposepath.localstack.home.StackFailure;
import com.purposepath.localstack.process.Child;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

/** A stack of which every part is ready. */
record RunningStack(DataDirectory data, Ports ports, DatabaseServer database, Services services) {

    /** Comes true when a part ends that should not have. */
    CompletableFuture<StackFailure> failure() throws IOException {
        var failure = services.firstEnd().thenApply(RunningStack::epitaph);
        database.process().ifPresent(server -> server.onExit().thenAccept(ended -> failure.complete(databaseEnded())));
        return failure;
    }

    private static StackFailure epitaph(Child service) {
        return new StackFailure(service.epitaph());
    }

    private StackFailure databaseEnded() {
        return new StackFailure(
                "The database has ended. Its log: " + data.postgres().resolve("server.log"));
    }
}
