package org.imsa.hec.funding.granteereport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.document.Documents;
import org.imsa.hec.kernel.record.Stored;
import org.imsa.hec.kernel.todo.Assignee;
import org.imsa.hec.kernel.todo.Todos;

/** What the grants officer does with the reports of grantees; each step reminds of the next. */
@Stateless
@Activity
@RolesAllowed(Roles.GRANTS_OFFICER)
public class GranteeReportDesk {
    /** Keys of the labels of the to-dos; their kinds have the report's id behind them. */
    static final String TO_COME = "todo.granteeReport.come";

    static final String TO_READ = "todo.granteeReport.read";

    private static final Period TIME_TO_READ = Period.ofDays(14);
    private static final Period TIME_TO_MEND = Period.ofDays(30);

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Documents documents;

    @EJB
    private Todos todos;

    @Inject
    private Clock clock;

    /** Asks for a report of an approved grant; the officers are reminded of its day. @return its id */
    public long ask(UUID requestId, OwedReport owed) {
        return Stored.madeBy(em, GranteeReport.class, requestId).orElseGet(() -> {
            Stored.get(em, Grant.class, owed.grantId()).mustBePayable();
            GranteeReport report = new GranteeReport(requestId, owed);
            em.persist(report);
            remind(report, TO_COME, owed.dueOn());
            return report.id();
        });
    }

    /**
     * Keeps that the report has come.
     *
     * @param documentId one of the grant's documents
     * @throws RuleBroken {@code rule.granteeReport.document}
     */
    public void receive(long reportId, long version, LocalDate day, Long documentId) {
        GranteeReport report = Stored.get(em, GranteeReport.class, reportId, version);
        RuleBroken.unless(
                documentId != null
                        && documents.find(documentId).stream()
                                .anyMatch(document -> document.subject().equals(report.ref())),
                "rule.granteeReport.document");
        report.receive(day, documentId, clock);
        done(report, TO_COME);
        remind(report, TO_READ, Days.today(clock).plus(TIME_TO_READ));
    }

    public void accept(long reportId, long version) {
        GranteeReport report = Stored.get(em, GranteeReport.class, reportId, version);
        report.accept(Actor.current().username());
        done(report, TO_READ);
    }

    /** Returns a report to be mended, within a month. */
    public void giveBack(long reportId, long version, String reason) {
        GranteeReport report = Stored.get(em, GranteeReport.class, reportId, version);
        report.giveBack(Actor.current().username(), reason);
        done(report, TO_READ);
        remind(report, TO_COME, Days.today(clock).plus(TIME_TO_MEND));
    }

    private void remind(GranteeReport report, String what, LocalDate due) {
        todos.open(
                report.ref(),
                what + "." + report.id(),
                Message.of(what, report.about()),
                Assignee.role(Roles.GRANTS_OFFICER),
                due);
    }

    private void done(GranteeReport report, String what) {
        todos.done(report.ref(), what + "." + report.id());
    }
}
