package org.imsa.hec.kernel.job;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;

/** A job for tests: counts to {@code total}, {@code pause} milliseconds each, and does what {@code then} says. */
@ApplicationScoped
public class CountingWork implements JobWork {
    static final String KIND = "test-count";

    private final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    private final Map<String, String> callers = new ConcurrentHashMap<>();

    @EJB
    private OnlyTreasurers onlyTreasurers;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JobRun run) throws Exception {
        runs.computeIfAbsent(run.number(), number -> new AtomicInteger()).incrementAndGet();
        int total = Integer.parseInt(run.parameter("total"));
        for (int i = 1; i <= total; i++) {
            run.inTransaction(() -> null);
            Thread.sleep(Long.parseLong(run.parameter("pause")));
            run.progress(i, total);
        }
        callers.put(
                run.number(),
                Actor.current() + " " + onlyTreasurers.whoAmI() + " " + onlyTreasurers.amI(Roles.TREASURER) + " "
                        + onlyTreasurers.amI(Roles.ADMINISTRATOR));
        switch (run.parameter("then")) {
            case "break" -> throw new RuleBroken("rule.test.broken", "because");
            case "fail" -> throw new IllegalStateException("on purpose");
            default -> run.endsWith(Message.of("test.counted", total));
        }
    }

    int runs(String number) {
        return runs.getOrDefault(number, new AtomicInteger()).get();
    }

    String caller(String number) {
        return callers.get(number);
    }
}
