package org.imsa.hec.funding.gift;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.campaign.Campaign;
import org.imsa.hec.funding.campaign.CampaignTeam;
import org.imsa.hec.funding.chapter.Chapter;
import org.imsa.hec.funding.fund.Fund;
import org.imsa.hec.funding.ledger.LedgerEntry;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;
import org.imsa.hec.kernel.money.Money;

/** Shows gifts. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Gifts {
    private static final String ROW = "new org.imsa.hec.funding.gift.GiftRow(g.id, g.number, p.nameLatin, p.nameArabic,"
            + " f.name.latin, f.name.arabic, g.amount.amount, g.amount.currency, g.conversion.original.amount, g.conversion.original.currency, g.receivedOn, g.method,"
            + " g.externalReference, g.status, g.reversedAs)";
    private static final String FEE =
            "select e, f from LedgerEntry e join Fund f on f.id = e.fundId where e.sourceKind = '" + Gift.KIND
                    + "' and e.sourceId = :gift and e.reason = org.imsa.hec.funding.ledger.Reason.BANK_CHARGE";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext caller;

    /** @param filter null for all */
    public Page<GiftRow> list(GiftScope scope, GiftFilter filter, String search, PageRequest request) {
        ListQuery<GiftRow> list = new ListQuery<>(
                        em,
                        GiftRow.class,
                        ROW,
                        "Gift g join PartyName p on p.id = g.donorId join Fund f on f.id = g.fundId")
                .when(scope.fundId() != null, "g.fundId = :fund", "fund", scope.fundId())
                .when(scope.donorId() != null, "g.donorId = :donor", "donor", scope.donorId())
                .when(scope.campaignId() != null, "g.campaignId = :campaign", "campaign", scope.campaignId())
                .when(scope.teamId() != null, "g.teamId = :team", "team", scope.teamId())
                .when(scope.chapterId() != null, "g.chapterId = :chapter", "chapter", scope.chapterId())
                .when(filter == GiftFilter.THIS_YEAR, GiftFilter.THIS_YEAR.condition(), "newYear", newYear())
                .when(filter != null && filter != GiftFilter.THIS_YEAR, filter == null ? "" : filter.condition())
                .sortable("number", "g.number")
                .sortable("donor", "p.nameLatin")
                .sortable("amount", "g.amount.amount")
                .sortable("receivedOn", "g.receivedOn")
                .inOrder("g.receivedOn desc, g.id desc");
        return PartySearch.numberedOrNamed(list, "g.number", "g.donorId", search)
                .page(request);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public GiftFile file(long id) {
        Object[] found = em.createQuery(
                        "select g, p, f, c, t, h, (select coalesce(sum(a.amount.amount), 0) from Attribution a"
                                + " where a.giftId = g.id) from Gift g join PartyName p on p.id = g.donorId"
                                + " join Fund f on f.id = g.fundId left join Campaign c on c.id = g.campaignId"
                                + " left join CampaignTeam t on t.id = g.teamId"
                                + " left join Chapter h on h.id = g.chapterId where g.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        Gift gift = (Gift) found[0];
        AppealLines appeal = new AppealLines(
                found[3] == null ? null : ((Campaign) found[3]).line(),
                found[4] == null ? null : ((CampaignTeam) found[4]).line(),
                found[5] == null ? null : ((Chapter) found[5]).line());
        return gift.file(
                ((PartyName) found[1]).line(),
                ((Fund) found[2]).line(),
                appeal,
                Money.of((BigDecimal) found[6], gift.amount().currency()),
                gift.state() == GiftState.BOUNCED ? fee(id) : null,
                next(gift));
    }

    private BankFee fee(long giftId) {
        return em.createQuery(FEE, Object[].class)
                .setParameter("gift", giftId)
                .getResultStream()
                .map(found -> new BankFee(((LedgerEntry) found[0]).amount(), ((Fund) found[1]).line()))
                .findAny()
                .orElse(null);
    }

    private Set<GiftAction> next(Gift gift) {
        return caller.isCallerInRole(Roles.TREASURER) && gift.isRecorded()
                ? EnumSet.allOf(GiftAction.class)
                : EnumSet.noneOf(GiftAction.class);
    }

    private LocalDate newYear() {
        return Days.today(clock).withDayOfYear(1);
    }
}
