package org.imsa.hec.web.funding;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.imsa.hec.funding.report.Activities;
import org.imsa.hec.funding.report.ActivityRow;

/** What each fund had on a day: received, with transfers, less committed, less paid. */
@Named
@ViewScoped
public class BalancesPage extends ReportPage<ActivityRow> {
    private static final long serialVersionUID = 1;

    @EJB
    private Activities activities;

    @Override
    protected Stream<String> texts(ActivityRow row) {
        return Stream.of(row.number(), row.latin(), row.arabic());
    }

    @Override
    protected List<ActivityRow> read() {
        return activities.of(null, getLast());
    }
}
