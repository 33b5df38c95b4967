package org.imsa.hec.funding.receipt;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.imsa.hec.directory.api.Mailbox;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.funding.Days;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.outbox.Outbox;
import org.imsa.hec.kernel.record.Stored;

/** Where the treasurer issues receipts, and declares them void. */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class ReceiptDesk {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Issuing issuing;

    @EJB
    private Parties parties;

    @EJB
    private Outbox outbox;

    @Inject
    private Clock clock;

    /**
     * Issues the receipt of one gift; its paper is kept with it, and e-mailed if the donor has an address and agreed.
     *
     * @param requestId carried by the form; a second click finds the receipt of the first
     * @param inReturn what the donor got; null if that was stated before, or nobody knows
     * @return the receipt's id
     * @throws RuleBroken {@code rule.receipt.missing} with each element that is missing, {@code rule.receipt.exists}, {@code
     *     rule.receipt.giftReversed}
     */
    public long issue(UUID requestId, long giftId, InReturn inReturn, ReceiptLanguage language) {
        Gift gift = held(giftId);
        return Stored.madeBy(em, DonorReceipt.class, requestId).orElseGet(() -> {
            issuing.mustStandOnNone(gift);
            issuing.state(gift, inReturn);
            return issuing.issue(requestId, List.of(gift), null, language, null);
        });
    }

    /**
     * Issues one receipt for the gifts of a donor in a year that stand on none; those receipted singly are not repeated.
     *
     * @param restNothing states that nothing was given in return for the gifts of which nobody said anything
     * @throws RuleBroken {@code rule.receipt.nothingLeft}; {@code rule.receipt.missing} as for one gift
     */
    public long issueYear(UUID requestId, long donorId, int year, boolean restNothing, ReceiptLanguage language) {
        List<Gift> gifts = issuing.holdOfYear(donorId, year);
        return Stored.madeBy(em, DonorReceipt.class, requestId).orElseGet(() -> {
            List<Gift> left = issuing.standingOnNone(gifts);
            RuleBroken.unless(!left.isEmpty(), "rule.receipt.nothingLeft", String.valueOf(year));
            if (restNothing) {
                issuing.stateNothing(left);
            }
            return issuing.issue(requestId, left, year, language, null);
        });
    }

    /** The receipt holds no more; a donor who has it by e-mail is told so. */
    public void declareVoid(long receiptId, long version, String reason) {
        DonorReceipt receipt = Stored.get(em, DonorReceipt.class, receiptId, version);
        release(receipt, reason);
        if (receipt.mailedTo() != null) {
            outbox.email(ReceiptMail.declaredVoid(receipt).about(receipt.ref()));
        }
    }

    /**
     * Declares the receipt void and issues another in its place, for those of its gifts that were not taken back.
     *
     * @param inReturn what the donor of the one gift got; null if what was stated still holds
     * @return the id of the new receipt
     */
    public long reissue(
            UUID requestId, long receiptId, long version, String reason, InReturn inReturn, ReceiptLanguage language) {
        DonorReceipt receipt = Stored.get(em, DonorReceipt.class, receiptId, version);
        List<Gift> gifts = issuing
                .hold(lines(receipt).stream().map(ReceiptLine::giftId).toList())
                .stream()
                .filter(Gift::isRecorded)
                .toList();
        RuleBroken.unless(!gifts.isEmpty(), "rule.receipt.allReversed", receipt.number());
        release(receipt, reason);
        em.flush();
        issuing.state(gifts.get(0), inReturn);
        return issuing.issue(requestId, gifts, receipt.year(), language, receipt);
    }

    /**
     * E-mails a receipt that could not be e-mailed when it was issued.
     *
     * @throws RuleBroken {@code rule.receipt.noAddress}, {@code rule.receipt.noConsent}
     */
    public void mail(long receiptId, long version) {
        DonorReceipt receipt = Stored.get(em, DonorReceipt.class, receiptId, version);
        Mailbox mailbox = parties.mailbox(receipt.donorId());
        RuleBroken.unless(mailbox.address() != null, "rule.receipt.noAddress", receipt.donor());
        RuleBroken.unless(mailbox.agreed(), "rule.receipt.noConsent", receipt.donor());
        issuing.mail(receipt);
    }

    private Gift held(long giftId) {
        return issuing.hold(List.of(giftId)).stream().findAny().orElseThrow(() -> new RuleBroken("rule.record.gone"));
    }

    private void release(DonorReceipt receipt, String reason) {
        receipt.declareVoid(reason, Actor.current().username(), Days.today(clock));
        lines(receipt).forEach(ReceiptLine::release);
    }

    private List<ReceiptLine> lines(DonorReceipt receipt) {
        return em.createQuery("select l from ReceiptLine l where l.receiptId = :receipt", ReceiptLine.class)
                .setParameter("receipt", receipt.id())
                .getResultList();
    }
}
