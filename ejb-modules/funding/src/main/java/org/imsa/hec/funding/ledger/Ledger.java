package org.imsa.hec.funding.ledger;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.imsa.hec.funding.period.OpenMonths;
import org.imsa.hec.funding.rate.Exchange;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.Actor;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * The only way to write an entry. For the desks of this context: it takes part in their transaction and asks no rule about
 * funds; they do, before they post. What it sees to is that the month is open.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Ledger {

    @PersistenceContext(unitName = "funding")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Posts what is promised, in the fund's own currency; see {@link #post(Movement, Exchange, Reason...)}. */
    public void post(Movement movement, Money amount, Reason... reasons) {
        post(movement, new Exchange(amount, null, null), reasons);
    }

    /**
     * Posts the same amount once for each reason, as one event.
     *
     * @throws RuleBroken {@code rule.period.closed} if the month of the day is closed
     */
    public void post(Movement movement, Exchange exchange, Reason... reasons) {
        post(Stream.of(reasons)
                .map(reason -> new Posting(movement, reason, exchange))
                .toArray(Posting[]::new));
    }

    /** Posts these as one event, of whichever funds they are; see {@link #post(Movement, Exchange, Reason...)}. */
    public void post(Posting... event) {
        Instant now = clock.instant();
        write(Stream.of(event)
                .map(posting -> new LedgerEntry(
                        posting.movement(),
                        posting.reason(),
                        posting.exchange(),
                        Actor.current().username(),
                        now))
                .toList());
    }

    /** Takes back, on this day, everything that was posted because of this gift or payment. */
    public void reverse(RecordRef source, LocalDate day) {
        reverse(source, day, entry -> entry.reason().reversal());
    }

    /** The same for a gift that the donor or the bank took back. */
    public void reverse(RecordRef source, LocalDate day, Reason why) {
        reverse(source, day, entry -> why);
    }

    private void reverse(RecordRef source, LocalDate day, Function<LedgerEntry, Reason> why) {
        Instant now = clock.instant();
        write(em
                .createQuery(
                        "select e from LedgerEntry e where e.sourceKind = :kind and e.sourceId = :id"
                                + " and e.reversesEntryId is null order by e.id",
                        LedgerEntry.class)
                .setParameter("kind", source.kind())
                .setParameter("id", source.id())
                .getResultList()
                .stream()
                .map(entry ->
                        entry.reversal(why.apply(entry), day, Actor.current().username(), now))
                .toList());
    }

    private void write(List<LedgerEntry> event) {
        for (LedgerEntry entry : event) {
            em.persist(entry);
            entry.belongTo(event.get(0));
        }
        if (!event.isEmpty()) {
            send(event.get(0).day());
        }
    }

    /** At once, and not at the end of the transaction: whoever posts is told there and then that the month is closed. */
    private void send(LocalDate day) {
        OpenMonths.mustKnow(day);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw OpenMonths.reasonOf(failed, day);
        }
    }
}
