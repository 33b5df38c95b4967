package org.imsa.hec.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;

/** Tells the one who waits what is being done, step by step, and how long each step took. */
final class Console {
    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    <T> T step(String what, Callable<T> work) throws Exception {
        out.print(what + " ... ");
        out.flush();
        Instant begin = Instant.now();
        try {
            T result = work.call();
            out.printf("%.1f s%n", Duration.between(begin, Instant.now()).toMillis() / 1000.0);
            return result;
        } catch (Exception failed) {
            out.println("failed");
            throw failed;
        }
    }

    void say(String text) {
        out.println(text);
    }
}
