package org.imsa.hec.kernel.job;

import jakarta.ejb.EJB;
import java.util.Map;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** A job of a treasurer that has failed. */
public class FailedJob implements InsideCall {
    private static final Map<String, String> PARAMETERS = Map.of("total", "3", "pause", "0", "then", "fail");

    @EJB
    private Jobs jobs;

    @Override
    public String call(String... words) throws Exception {
        As layla = As.user("layla", Roles.TREASURER);
        Message title = Message.of("kernel.job.intake-check", "IM-0", "a.csv");
        RecordRef job = layla.call(() -> jobs.start(CountingWork.KIND, title, null, PARAMETERS));
        while (!layla.call(() -> jobs.find(job.id())).orElseThrow().isOver()) {
            Thread.sleep(50);
        }
        return Long.toString(job.id());
    }
}
