package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.funding.report.Activities;
import org.imsa.hec.funding.report.ActivityRow;
import org.imsa.hec.funding.report.ActivityTotal;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.web.shell.LazyRows;

/** The statement of activities by fund, from one day to another. */
@Named
@ViewScoped
public class ActivitiesPage extends ReportPage<ActivityRow> {
    private static final long serialVersionUID = 1;

    @EJB
    private Activities activities;

    private final LazyRows<ActivityTotal> totals = LazyRows.of(ask -> {
        List<ActivityTotal> lines = ActivityTotal.of(getAll());
        return new Page<>(lines, lines.size());
    });

    @Override
    protected Stream<String> texts(ActivityRow row) {
        return Stream.of(row.number(), row.latin(), row.arabic());
    }

    @Override
    protected List<ActivityRow> read() {
        return activities.of(getFirst(), getLast());
    }

    public LazyRows<ActivityTotal> getTotals() {
        return totals;
    }
}
