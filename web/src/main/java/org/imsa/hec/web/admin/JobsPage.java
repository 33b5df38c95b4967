package org.imsa.hec.web.admin;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.imsa.hec.kernel.job.JobRow;
import org.imsa.hec.kernel.job.JobState;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.web.shell.Choice;
import org.imsa.hec.web.shell.Colleagues;
import org.imsa.hec.web.shell.LazyRows;
import org.imsa.hec.web.shell.ListRequest;
import org.imsa.hec.web.shell.Messages;

/** The work that runs or ran in the background. */
@Named
@ViewScoped
public class JobsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String KIND = "job.kind.";

    @EJB
    private Jobs jobs;

    @Inject
    private Colleagues colleagues;

    private String kind;
    private List<Choice> kinds;

    private final LazyRows<JobRow> rows = LazyRows.<JobRow>of(this::history).filters(JobState.values());

    private Page<JobRow> history(ListRequest ask) {
        Page<JobRow> page = jobs.history(ask.search(), kind, ask.filter(JobState.class), ask.page());
        colleagues.prepare(page.rows().stream().map(JobRow::startedBy).toList());
        return page;
    }

    public LazyRows<JobRow> getRows() {
        return rows;
    }

    /** What the work is, for those kinds that have a name. */
    public List<Choice> getKinds() {
        if (kinds == null) {
            Messages words = Messages.current();
            kinds = Choice.named(
                    KIND,
                    jobs.kinds().stream()
                            .filter(name -> words.find(KIND + name).isPresent())
                            .toList());
        }
        return kinds;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
