package org.imsa.hec.funding.bank.match;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.funding.bank.account.BankAccount;
import org.imsa.hec.funding.bank.statement.BankLine;
import org.imsa.hec.funding.gift.Appeal;
import org.imsa.hec.funding.gift.Gift;
import org.imsa.hec.funding.gift.GiftDesk;
import org.imsa.hec.funding.gift.GiftMethod;
import org.imsa.hec.funding.gift.Receipt;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.Message;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.kernel.audit.Activity;
import org.imsa.hec.kernel.job.Jobs;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Where the treasurer says what the lines of the banks are. A line is settled once, an entry of the books belongs to one line:
 * whoever comes second is told who was first.
 */
@Stateless
@Activity
@RolesAllowed(Roles.TREASURER)
public class MatchDesk {

    @Inject
    private Settling settling;

    @EJB
    private GiftDesk gifts;

    @EJB
    private Jobs jobs;

    /**
     * The line stands for these entries of the books.
     *
     * @param feeFundId the fund that bears what a processor kept back, if the entries are more than the line; else null
     * @throws RuleBroken {@code rule.bank.sumDiffers} if they are not the line's amount, {@code rule.bank.lineSettled} and
     *     {@code rule.bank.itemMatched} if somebody else was first
     */
    public void accept(long lineId, List<Long> entryIds, Long feeFundId) {
        BankLine line = settling.openLine(lineId);
        List<Item> items = settling.openItems(entryIds);
        Money fee = settling.sum(items, line).minus(line.amount());
        boolean isFee = fee.isPositive() && line.amount().isPositive();
        RuleBroken.unless(fee.isZero() || isFee, "rule.bank.sumDiffers", line.amount(), settling.sum(items, line));
        RuleBroken.unless(fee.isZero() || feeFundId != null, "rule.bank.feeFund", fee);
        Settlement settlement = settling.settle(line, SettlementKind.MATCH, null, null);
        entryIds.forEach(entry -> settling.tie(entry, settlement));
        if (isFee) {
            settling.charge(settlement, line, feeFundId, fee);
        }
    }

    /**
     * Accepts whatever is certain among the lines of this account, in a job.
     *
     * @return the job
     */
    public RecordRef acceptCertain(long accountId) {
        BankAccount account = settling.account(accountId);
        return jobs.start(
                CertainMatches.KIND,
                Message.of("kernel.job." + CertainMatches.KIND, account.name()),
                account.ref(),
                Map.of());
    }

    /**
     * Records the gift that the line speaks of, and ties the line to it.
     *
     * @param requestId carried by the form
     * @param appeal what it came in answer to
     * @return the gift's id
     * @throws RuleBroken as {@link GiftDesk#record}
     */
    public long recordGift(
            UUID requestId, long lineId, long donorId, long fundId, GiftMethod method, String note, Appeal appeal) {
        BankLine line = settling.openLine(lineId);
        RuleBroken.unless(line.amount().isPositive(), "rule.bank.notACredit");
        var told = line.file();
        String reference = told.reference() == null ? told.checkNumber() : told.reference();
        long gift = gifts.record(
                requestId,
                new Receipt(donorId, fundId, line.amount(), line.bookedOn(), method, reference, note, appeal));
        long entry = settling.entryOf(new RecordRef(Gift.KIND, gift));
        settling.openItems(List.of(entry));
        settling.tie(entry, settling.settle(line, SettlementKind.MATCH, null, null));
        return gift;
    }

    /** The line is what the bank takes for its services; this fund bears it. */
    public void charge(long lineId, long fundId, String note) {
        BankLine line = settling.openLine(lineId);
        RuleBroken.unless(line.amount().isNegative(), "rule.bank.notADebit");
        Settlement settlement = settling.settle(line, SettlementKind.CHARGE, note, null);
        settling.charge(settlement, line, fundId, line.amount().negated());
    }

    /** The line is interest; it belongs to this fund, and is first used for what the bank charges. */
    public void interest(long lineId, long fundId, String note) {
        BankLine line = settling.openLine(lineId);
        RuleBroken.unless(line.amount().isPositive(), "rule.bank.notACredit");
        Settlement settlement = settling.settle(line, SettlementKind.INTEREST, note, null);
        settling.post(settlement, line, fundId, line.amount(), Reason.INTEREST);
    }

    /** The line is one end of a transfer from or to another account of the house. */
    public void transfer(long lineId, long otherAccountId) {
        BankLine line = settling.openLine(lineId);
        BankAccount other = settling.account(otherAccountId);
        RuleBroken.unless(other.id() != line.accountId(), "rule.bank.sameAccount");
        RuleBroken.unless(
                other.currency().equals(line.amount().currency()),
                "rule.bank.transferCurrency",
                line.amount().currency(),
                other.currency());
        settling.settle(line, SettlementKind.TRANSFER, null, settling.transfer(line, otherAccountId));
    }

    /** The line is the bank's mistake, or somebody else's money. */
    public void notOurs(long lineId, String reason) {
        settling.settle(settling.openLine(lineId), SettlementKind.NOT_OURS, reason, null);
    }

    /**
     * The line waits again; what was entered because of it is taken back by new entries, dated today. Gifts and payments stay.
     *
     * @param seen the settlement that the user saw
     * @throws RuleBroken {@code rule.bank.settlementChanged} if it is another one by now
     */
    public void undo(long lineId, long seen) {
        settling.undo(lineId, seen);
    }
}
