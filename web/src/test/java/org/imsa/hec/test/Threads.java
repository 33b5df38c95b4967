package org.imsa.hec.test;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;

/** Lets several people do something at the same instant, inside the server. */
public final class Threads {

    private Threads() {}

    /** The same work on each of several threads of the server. */
    public static <T> List<FutureTask<T>> together(int threads, Callable<T> work) throws Exception {
        return together(java.util.Collections.nCopies(threads, work));
    }

    /**
     * Starts all works at once and waits until the last is done. Each answers with its result or, by {@code get}, with its
     * failure.
     */
    public static <T> List<FutureTask<T>> together(List<? extends Callable<T>> works) throws Exception {
        ManagedThreadFactory factory = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        CyclicBarrier start = new CyclicBarrier(works.size());
        List<FutureTask<T>> tasks = new ArrayList<>();
        List<Thread> threads = new ArrayList<>();
        for (Callable<T> work : works) {
            FutureTask<T> task = new FutureTask<>(() -> {
                start.await();
                return work.call();
            });
            tasks.add(task);
            threads.add(factory.newThread(task));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        return tasks;
    }
}
