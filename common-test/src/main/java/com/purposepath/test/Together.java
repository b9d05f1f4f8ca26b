package com.purposepath.test;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Things that happen at the same moment. */
public final class Together {

    private Together() {}

    /** Does the same thing so many times at once; the results in no order. */
    public static <T> List<T> times(int count, Supplier<T> deed) {
        return all(IntStream.range(0, count).mapToObj(number -> deed));
    }

    /** Does different things at once; the results in the order of the deeds. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> List<T> all(Supplier<T>... deeds) {
        return all(Stream.of(deeds));
    }

    private static <T> List<T> all(Stream<Supplier<T>> deeds) {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> results =
                    deeds.map(deed -> threads.submit(waitingFor(start, deed))).toList();
            start.countDown();
            return results.stream().map(Together::result).toList();
        }
    }

    private static <T> Callable<T> waitingFor(CountDownLatch start, Supplier<T> deed) {
        return () -> {
            start.await();
            return deed.get();
        };
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
