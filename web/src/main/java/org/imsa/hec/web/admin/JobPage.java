package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.Jobs;

/** One job: how far it is, how it ended, stopping it, starting it again. */
@Named
@ViewScoped
public class JobPage implements Serializable {
    private static final long serialVersionUID = 1;

    @EJB
    private Jobs jobs;

    private Long id;
    private JobRow job;

    /** Reads where the job is; while it runs, the page asks again. */
    public void refresh() {
        job = Optional.ofNullable(id).flatMap(jobs::find).orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    public void stop() {
        jobs.cancel(id);
        refresh();
    }

    public void restart() {
        jobs.restart(id);
        refresh();
    }

    public JobRow getJob() {
        return job;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
