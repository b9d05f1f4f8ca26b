package com.purposepath.localstack.fleet;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does something for several services at once, until all is done or one fails. */
final class Parallel {

    /** What is done for one of them. */
    @FunctionalInterface
    interface Task {
        void run(Service service) throws Exception;
    }

    private Parallel() {}

    static void forEach(Collection<Service> services, Task task) throws Exception {
        forEach(services, task, Executors.newVirtualThreadPerTaskExecutor());
    }

    static void forEach(Collection<Service> services, int atOnce, Task task) throws Exception {
        forEach(services, task, Executors.newFixedThreadPool(atOnce));
    }

    private static void forEach(Collection<Service> services, Task task, ExecutorService executor) throws Exception {
        var completion = new ExecutorCompletionService<Service>(executor);
        services.forEach(service -> completion.submit(() -> {
            task.run(service);
            return service;
        }));
        try {
            for (int left = services.size(); left > 0; left--) {
                completion.take().get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        } finally {
            executor.shutdownNow();
        }
    }
}
