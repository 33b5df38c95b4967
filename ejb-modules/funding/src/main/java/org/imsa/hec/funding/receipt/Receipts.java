package org.imsa.hec.funding.receipt;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.imsa.hec.directory.api.PartyName;
import org.imsa.hec.directory.api.PartySearch;
import org.imsa.hec.funding.gift.GiftStatus;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.list.ListQuery;
import org.imsa.hec.kernel.list.Page;
import org.imsa.hec.kernel.list.PageRequest;

/** Shows receipts. */
@Stateless
@RolesAllowed({
    Roles.TREASURER,
    Roles.GRANTS_OFFICER,
    Roles.COORDINATOR,
    Roles.COMMITTEE_MEMBER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR
})
public class Receipts {
    private static final String ROW = "new org.imsa.hec.funding.receipt.ReceiptRow(r.id, r.number, p.nameLatin,"
            + " p.nameArabic, r.year, r.issuedOn, r.language, r.delivery, r.status)";
    private static final String FROM = "DonorReceipt r join PartyName p on p.id = r.donorId";

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Resource
    private SessionContext caller;

    /**
     * @param donorId only of this party; null for all
     * @param filter null for all
     */
    public Page<ReceiptRow> list(Long donorId, ReceiptFilter filter, String search, PageRequest request) {
        ListQuery<ReceiptRow> list = new ListQuery<>(em, ReceiptRow.class, ROW, FROM)
                .when(donorId != null, "r.donorId = :donor", "donor", donorId)
                .when(filter != null, filter == null ? "" : filter.condition())
                .sortable("number", "r.number")
                .sortable("donor", "p.nameLatin")
                .sortable("issuedOn", "r.issuedOn")
                .inOrder("r.issuedOn desc, r.id desc");
        return PartySearch.numberedOrNamed(list, "r.number", "r.donorId", search)
                .page(request);
    }

    /** The receipts on which a gift stands or stood, the newest first. */
    public List<ReceiptRow> ofGift(long giftId) {
        return em.createQuery(
                        "select " + ROW + " from " + FROM + " join ReceiptLine l on l.receiptId = r.id"
                                + " where l.giftId = :gift order by r.id desc",
                        ReceiptRow.class)
                .setParameter("gift", giftId)
                .getResultList();
    }

    /** What somebody stated that the donor of this gift got; null if nobody did. */
    public InReturn inReturn(long giftId) {
        return em.createQuery("select b from Benefit b where b.giftId = :gift", Benefit.class)
                .setParameter("gift", giftId)
                .getResultStream()
                .map(Benefit::inReturn)
                .findAny()
                .orElse(null);
    }

    /** @throws RuleBroken {@code rule.record.gone} */
    public ReceiptFile file(long id) {
        Object[] found = em.createQuery(
                        "select r, p, o, n from " + FROM + " left join DonorReceipt o on o.id = r.replacesId"
                                + " left join DonorReceipt n on n.replacesId = r.id where r.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findAny()
                .orElseThrow(() -> new RuleBroken("rule.record.gone"));
        DonorReceipt replaces = (DonorReceipt) found[2];
        DonorReceipt replacedBy = (DonorReceipt) found[3];
        return ((DonorReceipt) found[0])
                .file(
                        ((PartyName) found[1]).line(),
                        gifts(id),
                        replaces == null ? null : replaces.line(),
                        replacedBy == null ? null : replacedBy.line(),
                        caller.isCallerInRole(Roles.TREASURER));
    }

    private List<ReceiptLineFile> gifts(long receiptId) {
        return em.createQuery(
                        "select l, g.status from ReceiptLine l join Gift g on g.id = l.giftId"
                                + " where l.receiptId = :receipt order by l.receivedOn, l.giftId",
                        Object[].class)
                .setParameter("receipt", receiptId)
                .getResultStream()
                .map(row -> ((ReceiptLine) row[0]).file(row[1] == GiftStatus.REVERSED))
                .toList();
    }
}
