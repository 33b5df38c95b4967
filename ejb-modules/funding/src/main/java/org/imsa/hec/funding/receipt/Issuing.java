package org.imsa.hec.funding.receipt;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.imsa.hec.directory.api.Parties;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.number.Numbers;

/** The steps by which receipts are issued, inside the transaction of a desk. */
@ApplicationScoped
class Issuing {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @EJB
    private Parties parties;

    @EJB
    private Numbers numbers;

    @Inject
    private ReceiptPaper paper;

    @Inject
    private Clock clock;

    /** Holds these gifts, oldest first, so that nobody else issues a receipt for them or takes them back meanwhile. */
    List<Gift> hold(List<Long> giftIds) {
        return em.createQuery("select g from Gift g where g.id in :ids order by g.receivedOn, g.id", Gift.class)
                .setParameter("ids", giftIds)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The same for the gifts of a donor in a year that were not taken back. */
    List<Gift> holdOfYear(long donorId, int year) {
        return em.createQuery(
                        "select g from Gift g where g.donorId = :donor and g.receivedOn between :first and :last"
                                + " and g.status = org.imsa.hec.funding.gift.GiftStatus.RECORDED"
                                + " order by g.receivedOn, g.id",
                        Gift.class)
                .setParameter("donor", donorId)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Those that stand on no valid receipt. */
    List<Gift> standingOnNone(List<Gift> gifts) {
        List<Long> standing = gifts.isEmpty()
                ? List.of()
                : em.createQuery("select l.liveGiftId from ReceiptLine l where l.liveGiftId in :ids", Long.class)
                        .setParameter("ids", gifts.stream().map(Gift::id).toList())
                        .getResultList();
        return gifts.stream().filter(gift -> !standing.contains(gift.id())).toList();
    }

    /** That nothing was given in return for those of which nobody said anything. */
    void stateNothing(List<Gift> gifts) {
        Map<Long, Benefit> said = benefits(gifts);
        gifts.stream().filter(gift -> !said.containsKey(gift.id())).forEach(gift -> state(gift, InReturn.NOTHING));
    }

    /** @throws RuleBroken {@code rule.receipt.exists} with the receipt on which this gift stands */
    void mustStandOnNone(Gift gift) {
        List<String> standing = em.createQuery(
                        "select r.number from ReceiptLine l join DonorReceipt r on r.id = l.receiptId"
                                + " where l.liveGiftId = :gift",
                        String.class)
                .setParameter("gift", gift.id())
                .getResultList();
        RuleBroken.unless(standing.isEmpty(), "rule.receipt.exists", gift.number(), standing);
    }

    /** @param inReturn null says nothing new */
    void state(Gift gift, InReturn inReturn) {
        if (inReturn != null) {
            Benefit benefit = benefits(List.of(gift)).getOrDefault(gift.id(), new Benefit(gift));
            benefit.state(gift, inReturn, Actor.current().username());
            em.persist(benefit);
        }
    }

    /**
     * @param gifts held, of one donor
     * @param year null for the receipt of one gift
     * @param replaces the void one in whose place it is issued, or null
     * @return the id of the receipt, whose paper is written and on its way if the donor gets it by e-mail
     */
    long issue(UUID requestId, List<Gift> gifts, Integer year, ReceiptLanguage language, DonorReceipt replaces) {
        Map<Long, Benefit> benefits = benefits(gifts);
        PartyLine donor = parties.find(gifts.get(0).donorId()).orElseThrow();
        DonorReceipt receipt = new DonorReceipt(
                requestId,
                numbers.next("RC"),
                Issuer.find(em).orElse(null),
                donor,
                year,
                language,
                gifts.stream()
                        .map(gift -> new Acknowledged(gift, benefits.get(gift.id())))
                        .toList(),
                replaces,
                Actor.current().username(),
                clock);
        em.persist(receipt);
        List<ReceiptLine> lines = gifts.stream()
                .map(gift -> new ReceiptLine(
                        receipt.id(), gift, benefits.get(gift.id()).inReturn()))
                .toList();
        lines.forEach(em::persist);
        paper.write(receipt.file(
                donor,
                lines.stream().map(line -> line.file(false)).toList(),
                replaces == null ? null : replaces.line(),
                null,
                false));
        mail(receipt);
        return receipt.id();
    }

    /** Queues the paper for the donor, if the donor has an address and agreed. */
    void mail(DonorReceipt receipt) {
        if (receipt.deliver(parties.mailbox(receipt.donorId()))) {
            paper.mail(receipt);
        }
    }

    private Map<Long, Benefit> benefits(List<Gift> gifts) {
        return em.createQuery("select b from Benefit b where b.giftId in :ids", Benefit.class)
                .setParameter("ids", gifts.stream().map(Gift::id).toList())
                .getResultStream()
                .collect(Collectors.toMap(Benefit::giftId, Function.identity()));
    }
}
