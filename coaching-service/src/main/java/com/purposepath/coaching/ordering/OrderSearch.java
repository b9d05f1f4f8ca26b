package com.purposepath.coaching.ordering;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Searches with Timefold. It is built at the first search, so that a service that never needs one pays nothing; a search counts its moves
 * instead of its milliseconds, so that the same question has the same answer on every machine.
 */
@Component
public class OrderSearch implements AutoCloseable {

    /** Platform threads, so that a search takes no carrier from the requests. */
    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().name("order-search-", 1).daemon().factory());

    /**
     * An order that costs no more than the given one.
     *
     * @param start numbers, each once
     * @param cost asked again and again, by one thread at a time
     * @param bound a main cost below which no order can be; one that reaches it is not improved further
     * @param moves how many orders are tried
     */
    public List<Integer> improve(List<Integer> start, Function<List<Integer>, Cost> cost, long bound, long moves) {
        return CompletableFuture.supplyAsync(() -> search(OrderPlan.of(start, cost), bound, moves), threads)
                .join();
    }

    private static List<Integer> search(OrderPlan plan, long bound, long moves) {
        var enough = new TerminationConfig()
                .withMoveCountLimit(moves)
                .withBestScoreLimit("%dhard/%dsoft".formatted(-bound, Long.MIN_VALUE + 1));
        return List.copyOf(Solvers.FACTORY
                .buildSolver(new SolverConfigOverride().withTerminationConfig(enough))
                .solve(plan)
                .sequence
                .order);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Loaded, and with it the solver's classes, when first needed. */
    private static final class Solvers {

        static final SolverFactory<OrderPlan> FACTORY = SolverFactory.create(new SolverConfig()
                .withSolutionClass(OrderPlan.class)
                .withEntityClasses(OrderPlan.Sequence.class)
                .withEasyScoreCalculatorClass(OrderPlan.Costing.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(0L)
                .withPhases(new LocalSearchPhaseConfig().withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)));
    }
}
