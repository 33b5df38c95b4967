package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.web.shell.LazyRows;

/** The work that runs or ran in the background. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Jobs jobs;

    private final LazyRows<JobRow> rows = LazyRows.<JobRow>of(
                    ask -> jobs.history(ask.filter(JobState.class), ask.page()))
            .filters(JobState.values());

    public LazyRows<JobRow> getRows() {
        return rows;
    }
}
