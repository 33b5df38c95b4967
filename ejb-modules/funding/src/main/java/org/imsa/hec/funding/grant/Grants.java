package org.imsa.hec.funding.grant;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.funding.call.Call;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.hold.HeldParty;
import org.imsa.hec.funding.hold.Hold;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.list.Typed;
import org.imsa.hec.kernel.record.RecordRef;

/** Shows grants. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Grants {
    private static final String ROW = "new org.imsa.hec.funding.grant.GrantRow(g.id, g.number, g.title.latin,"
            + " g.title.arabic, g.purpose, a.nameLatin, a.nameArabic, f.name.latin, f.name.arabic, g.amount.amount,"
            + " g.amount.currency, g.submittedAt, g.status)";
    private static final String FROM =
            "Grant g left join PartyName a on a.id = g.applicantId left join Fund f on f.id = g.fundId";
    private static final String SOMEBODY_ELSES = "g.createdBy <> :me and g.submittedBy <> :me";

    /** What the caller reviews without its names does not stand here with them. */
    private static final String NOT_BLIND = "not (g.callId is not null"
            + " and g.status = org.imsa.hec.funding.grant.GrantStatus.SUBMITTED and exists (select r.id from Review r"
            + " where r.grantId = g.id and r.username = :me))";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Balances balances;

    @Inject
    private GrantSights sights;

    @Inject
    private GrantVotes votes;

    @Resource
    private SessionContext caller;

    /**
     * @param callId only those that answer this call; null for all
     * @param fundId only those asked of this fund; null for all
     * @param filter null for all
     */
    public Page<GrantRow> list(Long callId, Long fundId, GrantFilter filter, String search, PageRequest request) {
        Typed typed = new Typed(search);
        return new ListQuery<>(em, GrantRow.class, ROW, FROM)
                .when(true, NOT_BLIND, "me", me())
                .when(callId != null, "g.callId = :call", "call", callId)
                .when(fundId != null, "g.fundId = :fund", "fund", fundId)
                .when(filter != null, "g.status in :states", "states", filter == null ? null : filter.states())
                .when(filter == GrantFilter.WAITING_FOR_ME, SOMEBODY_ELSES)
                .when(typed.isNumber(), "g.number like :number", "number", typed.asNumber())
                .when(
                        typed.isWords(),
                        "g.title.latin like :words or g.title.arabic like :words or a.nameLatin like :words"
                                + " or a.nameArabic like :words",
                        "words",
                        typed.anywhere())
                .sortable("number", "g.number")
                .sortable("latin", "g.title.latin")
                .sortable("arabic", "g.title.arabic")
                .sortable("applicant", "a.nameLatin")
                .sortable("amount", "g.amount.amount")
                .sortable("submittedAt", "g.submittedAt")
                .inOrder("g.id desc")
                .page(request);
    }

    /** How many grants each filter would show, by its name. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        em.createQuery(
                        "select g.status, count(g), sum(case when " + SOMEBODY_ELSES
                                + " then 1 else 0 end) from Grant g where " + NOT_BLIND + " group by g.status",
                        Object[].class)
                .setParameter("me", me())
                .getResultList()
                .forEach(row -> {
                    for (GrantFilter filter : GrantFilter.values()) {
                        if (filter.states().contains(row[0])) {
                            Object count = filter == GrantFilter.WAITING_FOR_ME ? row[2] : row[1];
                            counts.merge(filter.name(), ((Number) count).longValue(), Long::sum);
                        }
                    }
                });
        return counts;
    }

    /** A grant as far as the caller sees it. @throws RuleBroken {@code rule.record.gone} */
    public GrantView view(long id) {
        List<Object[]> rows = rows(id);
        GrantSight sight = sights.of((Grant) rows.get(0)[0]);
        return new GrantView(sight, sight == GrantSight.ALL ? file(rows) : null);
    }

    /** @throws RuleBroken {@code rule.record.gone}, and what {@link GrantSights#mustSee} asks */
    public GrantFile file(long id) {
        List<Object[]> rows = rows(id);
        sights.mustSee((Grant) rows.get(0)[0]);
        return file(rows);
    }

    /** One for each co-applicant, or one for none. */
    private List<Object[]> rows(long id) {
        List<Object[]> rows = em.createQuery(
                        "select g, a, h, f, l.recordKind, l.recordId, l.recordNumber, ah, hh, c, o from " + FROM
                                + " left join PartyName h on h.id = g.hostId"
                                + " left join Hold ah on ah.partyId = g.applicantId"
                                + " left join Hold hh on hh.partyId = g.hostId"
                                + " left join Call c on c.id = g.callId left join GrantLink l on l.grantId = g.id"
                                + " left join g.coApplicants n left join PartyName o on o.id = n where g.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList();
        RuleBroken.unless(!rows.isEmpty(), "rule.record.gone");
        return rows;
    }

    private GrantFile file(List<Object[]> rows) {
        Object[] found = rows.get(0);
        Grant grant = (Grant) found[0];
        Fund fund = (Fund) found[3];
        return grant.file(
                found[9] == null ? null : ((Call) found[9]).line(),
                line(found[1]),
                rows.stream()
                        .map(row -> line(row[10]))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                line(found[2]),
                fund == null ? null : fund.line(),
                fund == null ? null : fund.terms(),
                found[4] == null ? null : new RecordRef((String) found[4], (Long) found[5]),
                (String) found[6],
                grant.isAwarded() ? balances.ofGrant(grant.id(), grant.amount().currency()) : null,
                Stream.of(held(found[7], found[1]), held(found[8], found[2]))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                votes.about(grant),
                me(),
                caller::isCallerInRole);
    }

    private static Optional<HeldParty> held(Object hold, Object party) {
        return Optional.ofNullable((Hold) hold).map(known -> known.held(line(party)));
    }

    private static PartyLine line(Object party) {
        return party == null ? null : ((PartyName) party).line();
    }

    private static String me() {
        return Actor.current().username();
    }
}
