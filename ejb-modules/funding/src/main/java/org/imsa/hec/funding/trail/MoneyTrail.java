package org.imsa.hec.funding.trail;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.grant.Grant;
import org.imsa.hec.funding.ledger.Balances;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordKinds;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Follows money from the donors through fund, grant and payment to the training or mission record and what came of it, and
 * back, from whichever record somebody stands at. Whoever may read that record may see the trail; donors are named only to
 * those who may read gifts.
 */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class MoneyTrail {
    private static final int MOST_GRANTS = 500;
    /** Every share has its payment and grant; joined to the left so that a record may be, which not every grant has. */
    private static final String SHARES = "Attribution a left join Payment y on y.id = a.paymentId"
            + " left join Grant g on g.id = y.grantId left join GrantLink l on l.grantId = g.id"
            + " join Gift gi on gi.id = a.giftId";

    private static final String STANDING =
            "a.reversesId is null and y.status = org.imsa.hec.funding.payment.PaymentStatus.MADE";

    private static final String DONOR = " join PartyName p on p.id = gi.donorId";
    private static final String RECORDED = "gi.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED";

    private static final String AWARDED = "g.status in (org.imsa.hec.funding.grant.GrantStatus.APPROVED,"
            + " org.imsa.hec.funding.grant.GrantStatus.CLOSED)";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Balances balances;

    @Inject
    private RecordKinds kinds;

    @Resource
    private SessionContext caller;

    /** The five stations; three or four statements, whatever lies on the trail. */
    public Trail of(RecordRef ref) {
        mustRead(ref);
        GiftTotals gifts = gifts(ref);
        List<GrantStation> grants = grants(ref);
        List<TrailStation> stations = new ArrayList<>();
        TrailStation fund = funds(ref, gifts, grants);
        Money inFund = TrailScope.of(ref) == TrailScope.FUND ? fund.amount() : gifts.amount();
        stations.add(gifts.station(mayRead(Gift.KIND), inFund));
        stations.add(fund);
        stations.add(grants(grants));
        stations.add(records(grants));
        stations.add(outcome(grants));
        return new Trail(ref, stations);
    }

    /** Every share of money that passed this record, oldest gifts first. */
    public Page<TrailRow> shares(RecordRef ref, PageRequest request) {
        mustRead(ref);
        TrailScope scope = TrailScope.of(ref);
        Page<TrailRow> page = new ListQuery<>(
                        em,
                        TrailRow.class,
                        "new org.imsa.hec.funding.trail.TrailRow(gi.id, gi.number, p.nameLatin, p.nameArabic, gi.receivedOn,"
                                + " gi.conversion.original.amount, gi.conversion.original.currency, a.amount.amount, a.amount.currency, f.name.latin, f.name.arabic, pf.name.latin, pf.name.arabic, y.number, y.paidOn,"
                                + " g.id, g.number, g.title.latin, g.title.arabic, l.recordKind, l.recordId,"
                                + " l.recordNumber)",
                        SHARES
                                + " join Fund f on f.id = gi.fundId join Fund pf on pf.id = a.fundId join PartyName p on p.id = gi.donorId")
                .where(STANDING)
                .when(scope != TrailScope.RECORD, scope.ofShares(), "id", ref.id())
                .when(scope == TrailScope.RECORD, scope.ofShares(), "id", ref.id(), "kind", ref.kind())
                .sortable("receivedOn", "gi.receivedOn")
                .sortable("paidOn", "y.paidOn")
                .sortable("amount", "a.amount.amount")
                .inOrder("gi.receivedOn, a.id")
                .page(request);
        return mayRead(Gift.KIND)
                ? page
                : new Page<>(page.rows().stream().map(TrailRow::withoutDonor).toList(), page.total());
    }

    /** What transfers moved of the gifts that passed this record, oldest first; nothing of those reversed. */
    public Page<MoveRow> moves(RecordRef ref, PageRequest request) {
        mustRead(ref);
        TrailScope scope = TrailScope.of(ref);
        Page<MoveRow> page = new ListQuery<>(
                        em,
                        MoveRow.class,
                        "new org.imsa.hec.funding.trail.MoveRow(t.id, t.number, t.madeOn, gi.number, p.nameLatin,"
                                + " p.nameArabic, s.amount.amount, s.amount.currency, f.name.latin, f.name.arabic,"
                                + " o.name.latin, o.name.arabic)",
                        "TransferShare s join Transfer t on t.id = s.transferId join Gift gi on gi.id = s.giftId"
                                + " join Fund f on f.id = s.fromFundId join Fund o on o.id = s.toFundId" + DONOR)
                .where("s.reversesId is null and t.status = org.imsa.hec.funding.transfer.TransferStatus.MADE")
                .when(scope != TrailScope.RECORD, scope.ofMoves(), "id", ref.id())
                .when(scope == TrailScope.RECORD, scope.ofMoves(), "id", ref.id(), "kind", ref.kind())
                .sortable("madeOn", "t.madeOn")
                .sortable("amount", "s.amount.amount")
                .inOrder("t.madeOn, s.id")
                .page(request);
        return mayRead(Gift.KIND)
                ? page
                : new Page<>(page.rows().stream().map(MoveRow::withoutDonor).toList(), page.total());
    }

    private GiftTotals gifts(RecordRef ref) {
        TrailScope scope = TrailScope.of(ref);
        String totals =
                "count(distinct gi.donorId), min(p.nameLatin), min(p.nameArabic), count(distinct gi.id), min(gi.id),"
                        + " min(gi.number), min(gi.fundId), min(gi.amount.currency), max(gi.amount.currency), min(gi.conversion.original.amount),"
                        + " min(gi.conversion.original.currency), ";
        String from =
                switch (scope) {
                    case GIFT -> "sum(gi.amount.amount) from Gift gi" + DONOR + " where " + RECORDED
                            + " and gi.id = :id";
                    case FUND -> "sum(gi.amount.amount) from Gift gi" + DONOR + " where " + RECORDED
                            + " and (gi.fundId = :id or exists (select s.id from TransferShare s where s.giftId = gi.id"
                            + " and s.toFundId = :id))";
                    case TRANSFER -> "sum(s.amount.amount) from TransferShare s join Gift gi on gi.id = s.giftId"
                            + DONOR + " where s.transferId = :id and s.reversesId is null";
                    default -> "sum(a.amount.amount) from " + SHARES + DONOR + " where " + STANDING + " and "
                            + scope.ofShares();
                };
        String query = "select " + totals + from;
        return GiftTotals.of(scoped(em.createQuery(query, Object[].class), ref).getSingleResult());
    }

    private List<GrantStation> grants(RecordRef ref) {
        String query =
                "select new org.imsa.hec.funding.trail.GrantStation(g.id, g.number, g.title.latin, g.title.arabic,"
                        + " g.amount.amount, g.amount.currency, g.fundId, f.number, f.name.latin, f.name.arabic,"
                        + " f.currency, l.recordKind, l.recordId, l.recordNumber, o.text, o.day)"
                        + " from Grant g join Fund f on f.id = g.fundId left join GrantLink l on l.grantId = g.id"
                        + " left join Outcome o on o.grantId = g.id"
                        + " and o.id = (select max(x.id) from Outcome x where x.grantId = g.id) where "
                        + AWARDED + " and (" + TrailScope.of(ref).ofGrants() + ") order by g.id";
        return scoped(em.createQuery(query, GrantStation.class), ref)
                .setMaxResults(MOST_GRANTS)
                .getResultList();
    }

    private TrailStation funds(RecordRef ref, GiftTotals gifts, List<GrantStation> grants) {
        List<Long> ids = TrailScope.of(ref) == TrailScope.FUND
                ? List.of(ref.id())
                : Stream.concat(grants.stream().map(GrantStation::fundId), Stream.ofNullable(gifts.fundId()))
                        .distinct()
                        .toList();
        if (ids.size() != 1) {
            return TrailStation.many(TrailStage.FUND, ids.size(), null);
        }
        FundStation fund = grants.stream()
                .findFirst()
                .map(GrantStation::fund)
                .orElseGet(() -> FundStation.of(em.find(Fund.class, ids.get(0))));
        return new TrailStation(
                TrailStage.FUND,
                Fund.KIND,
                readable(fund.ref()),
                fund.number(),
                fund.latin(),
                fund.arabic(),
                1,
                null,
                balances.ofFund(fund.id(), fund.currency()).income(),
                null);
    }

    private TrailStation grants(List<GrantStation> grants) {
        Money sum = sum(grants.stream().map(GrantStation::money).toList());
        if (grants.size() != 1) {
            return TrailStation.many(TrailStage.GRANT, grants.size(), sum);
        }
        GrantStation grant = grants.get(0);
        RecordRef ref = readable(new RecordRef(Grant.KIND, grant.id()));
        return new TrailStation(
                TrailStage.GRANT, Grant.KIND, ref, grant.number(), grant.latin(), grant.arabic(), 1, null, sum, null);
    }

    private TrailStation records(List<GrantStation> grants) {
        List<GrantStation> different = grants.stream()
                .filter(grant -> grant.record() != null)
                .collect(Collectors.toMap(GrantStation::record, grant -> grant, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        if (different.size() != 1) {
            return TrailStation.many(TrailStage.RECORD, different.size(), null);
        }
        GrantStation only = different.get(0);
        return new TrailStation(
                TrailStage.RECORD,
                only.recordKind(),
                readable(only.record()),
                only.recordNumber(),
                null,
                null,
                1,
                null,
                null,
                null);
    }

    private static TrailStation outcome(List<GrantStation> grants) {
        List<GrantStation> told =
                grants.stream().filter(grant -> grant.outcome() != null).toList();
        if (told.size() != 1) {
            return TrailStation.many(TrailStage.OUTCOME, told.size(), null);
        }
        GrantStation only = told.get(0);
        return new TrailStation(
                TrailStage.OUTCOME, null, null, null, only.outcome(), only.outcome(), 1, null, null, only.outcomeDay());
    }

    private static Money sum(List<Money> amounts) {
        boolean mixed = amounts.stream().map(Money::currency).distinct().count() > 1;
        return mixed ? null : amounts.stream().reduce(Money::plus).orElse(null);
    }

    private static <T> TypedQuery<T> scoped(TypedQuery<T> query, RecordRef ref) {
        query.setParameter("id", ref.id());
        return TrailScope.of(ref) == TrailScope.RECORD ? query.setParameter("kind", ref.kind()) : query;
    }

    private void mustRead(RecordRef ref) {
        RuleBroken.unless(kinds.mayRead(ref, caller::isCallerInRole), "rule.trail.notReadable");
    }

    private boolean mayRead(String kind) {
        return kinds.mayRead(kind, caller::isCallerInRole);
    }

    private RecordRef readable(RecordRef ref) {
        return mayRead(ref.kind()) ? ref : null;
    }
}
