package com.purposepath.coaching.engine;

import ai.onnxruntime.OrtException;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.purposepath.coaching.CoachingError;
import com.purposepath.coaching.text.Wording;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says what texts mean. The model loads in the background, so that nothing waits for it at start; computations share a few threads, and
 * what was computed is remembered.
 */
public final class Engine implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private static final int SECONDS_TO_LOAD = 10;

    private final ExecutorService threads;
    private final CompletableFuture<MeaningReader> reader;
    private final AsyncCache<String, Meaning> known;

    private Engine(ExecutorService threads, CompletableFuture<MeaningReader> reader, int remembered) {
        this.threads = threads;
        this.reader = reader;
        this.known =
                Caffeine.newBuilder().maximumSize(remembered).executor(threads).buildAsync();
    }

    /** An engine whose model is being loaded. */
    public static Engine start(EngineSettings settings) {
        ExecutorService threads = Executors.newFixedThreadPool(
                settings.threads(),
                Thread.ofPlatform().name("engine-", 1).daemon().factory());
        var reader = new CompletableFuture<MeaningReader>();
        threads.execute(() -> load(settings, reader));
        return new Engine(threads, reader, settings.remembered());
    }

    public EngineState state() {
        return switch (reader.state()) {
            case RUNNING -> EngineState.LOADING;
            case SUCCESS -> EngineState.READY;
            case FAILED, CANCELLED -> EngineState.FAILED;
        };
    }

    /** The name of the embedding model. */
    public String model() {
        return SentenceModel.NAME;
    }

    /** Does the work, in a thread of its own, once the model is there; never, when that fails to load. */
    public void whenReady(Runnable work) {
        reader.thenRunAsync(work, Thread::startVirtualThread);
    }

    /** Fails with {@code AI_SERVICE_UNAVAILABLE} while the model is not there. */
    public Meaning meaning(String text) {
        return meanings(List.of(text)).getFirst();
    }

    /** The meaning of each text, in order; equal texts have equal meanings. */
    public List<Meaning> meanings(List<String> texts) {
        if (state() != EngineState.READY) {
            throw CoachingError.AI_SERVICE_UNAVAILABLE.exception().retryAfter(SECONDS_TO_LOAD);
        }
        MeaningReader ready = reader.join();
        var meanings = texts.stream()
                .map(Wording::normalise)
                .map(text -> known.get(text, ready::read))
                .toList();
        return meanings.stream().map(CompletableFuture::join).toList();
    }

    /** Lets computations end before the native session goes. */
    @Override
    public void close() throws OrtException {
        threads.close();
        if (state() == EngineState.READY) {
            reader.join().model().close();
        }
    }

    private static void load(EngineSettings settings, CompletableFuture<MeaningReader> reader) {
        try {
            reader.complete(MeaningReader.load(settings));
            log.info("Embedding model loaded model={}", SentenceModel.NAME);
        } catch (IOException | OrtException | RuntimeException | LinkageError failure) {
            log.error("Embedding model failed to load; no AI operation can be answered", failure);
            reader.completeExceptionally(failure);
        }
    }
}
