package org.marugoto.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Two threads that meet at a point and then go on at the same time. */
final class Rendezvous {

    /** What a thread does; it calls {@code meet} once, when both may go on. */
    interface Part<R> {
        R run(Runnable meet) throws Exception;
    }

    /** What became of both: the answer, or what was thrown. */
    record Two<R>(List<R> done, List<Throwable> failed) {}

    private Rendezvous() {}

    static <R> Two<R> of(Part<R> one, Part<R> other) throws InterruptedException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Two<R> two = new Two<>(new ArrayList<>(), new ArrayList<>());
            List<Callable<R>> both = List.of(() -> one.run(() -> meet(barrier)), () -> other.run(() -> meet(barrier)));
            for (Future<R> future : threads.invokeAll(both, 60, TimeUnit.SECONDS)) {
                try {
                    two.done.add(future.get());
                } catch (ExecutionException thrown) {
                    two.failed.add(thrown.getCause());
                }
            }
            return two;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception broken) {
            throw new AssertionError("Expected two threads to meet, but one never came.", broken);
        }
    }
}
