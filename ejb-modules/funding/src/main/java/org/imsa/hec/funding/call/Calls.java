package org.imsa.hec.funding.call;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.money.Money;

/** Shows calls. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Calls {
    private static final String ROW = "new org.imsa.hec.funding.call.CallRow(c.id, c.number, c.title.latin,"
            + " c.title.arabic, c.purpose, f.name.latin, f.name.arabic, c.budget.amount, c.largest, c.budget.currency,"
            + " c.deadline, c.timeZone, c.openedAt, c.decidedAt)";
    private static final String RUNNING = "c.openedAt is not null and c.decidedAt is null";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<CallRow> list(CallFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        Instant now = clock.instant();
        Page<CallRow> page = new ListQuery<>(em, CallRow.class, ROW, "Call c join Fund f on f.id = c.fundId")
                .when(filter == CallFilter.DRAFTS, "c.openedAt is null")
                .when(filter == CallFilter.OPEN, RUNNING + " and c.deadline > :now", "now", now)
                .when(filter == CallFilter.CLOSED, RUNNING + " and c.deadline <= :now", "now", now)
                .when(filter == CallFilter.DECIDED, "c.decidedAt is not null")
                .when(typed.isNumber(), "c.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "c.title.latin like :words or c.title.arabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "c.number")
                .sortable("latin", "c.title.latin")
                .sortable("arabic", "c.title.arabic")
                .sortable("budget", "c.budget.amount")
                .sortable("deadline", "c.deadline")
                .inOrder("c.deadline desc, c.id desc")
                .page(request);
        return new Page<>(page.rows().stream().map(row -> row.at(now)).toList(), page.total());
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public CallFile file(long id) {
        Object[] found = em.createQuery(
                        "select c, f, (select count(g) from Grant g where g.callId = c.id and g.submittedAt is not null),"
                                + " (select count(s) from Grant s where s.callId = c.id and s.status ="
                                + " org.imsa.hec.funding.grant.GrantStatus.SUBMITTED),"
                                + " (select sum(a.amount.amount) from Grant a where a.callId = c.id and a.status in"
                                + " (org.imsa.hec.funding.grant.GrantStatus.APPROVED,"
                                + " org.imsa.hec.funding.grant.GrantStatus.CLOSED))"
                                + " from Call c join Fund f on f.id = c.fundId where c.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        return file((Call) found[0], (Fund) found[1], (Number) found[2], (Number) found[3], (BigDecimal) found[4]);
    }

    private CallFile file(Call call, Fund fund, Number applications, Number undecided, BigDecimal granted) {
        Instant now = clock.instant();
        CallTerms terms = call.terms();
        String currency = terms.budget().currency();
        return new CallFile(
                call.id(),
                call.version(),
                call.number(),
                terms.title().latin(),
                terms.title().arabic(),
                terms.purpose(),
                fund.line(),
                terms.eligibilityEnglish(),
                terms.eligibilityArabic(),
                terms.budget(),
                terms.largest(),
                terms.opens().atZone(terms.zone()),
                terms.closes().atZone(terms.zone()),
                terms.criteria(),
                call.phase(),
                call.state(now),
                applications.longValue(),
                undecided.longValue(),
                granted == null ? Money.zero(currency) : Money.of(granted, currency),
                caller.isCallerInRole(Roles.GRANTS_OFFICER) ? call.next(now) : Set.of());
    }
}
