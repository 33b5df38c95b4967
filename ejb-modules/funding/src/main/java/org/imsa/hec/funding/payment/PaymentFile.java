package org.imsa.hec.funding.payment;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.rate.Conversion;
import org.imsa.hec.kernel.document.DocumentRow;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one payment shows; what belongs to its payment is null until it is paid.
 *
 * @param instalmentDue when the instalment of which it is is due; null if it is of none
 * @param asked in the currency in which the payee is paid
 * @param usedFor what the payee does with it; null for what was paid before this was asked
 * @param classification what else Schedule F asks; null if nobody has said anything
 * @param region said, or else of the payee's country; null if that is not known
 * @param individual for whom an organisation was paid; null if nobody is named
 * @param decidedBy null until somebody decides
 * @param amount in the currency of the fund
 * @param conversion how the one became the other; null if they are the same
 * @param confirmation null until the payee confirms
 * @param proof the document of the confirmation; null if there is none
 * @param endReason why it was refused, failed or was reversed; else null
 * @param own whether the caller asked for it, and so may not decide
 * @param next what the caller may do with it now
 */
public record PaymentFile(
        long id,
        long version,
        String number,
        PartyLine payee,
        RecordLine grant,
        LocalDate instalmentDue,
        Money asked,
        String usedFor,
        Classification classification,
        IrsRegion region,
        PartyLine individual,
        PaymentStatus status,
        String requestedBy,
        Instant requestedAt,
        String decidedBy,
        Money amount,
        Conversion conversion,
        LocalDate paidOn,
        PaymentMethod method,
        String reference,
        Confirmation confirmation,
        DocumentRow proof,
        String endReason,
        boolean own,
        Set<PaymentAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Payment.KIND, id);
    }

    /** The states that this payment has gone and may still go through. */
    public List<PaymentStatus> path() {
        return switch (status) {
            case REQUESTED, APPROVED, MADE -> List.of(
                    PaymentStatus.REQUESTED, PaymentStatus.APPROVED, PaymentStatus.MADE);
            case REVERSED -> List.of(
                    PaymentStatus.REQUESTED, PaymentStatus.APPROVED, PaymentStatus.MADE, PaymentStatus.REVERSED);
            case FAILED -> List.of(PaymentStatus.REQUESTED, PaymentStatus.APPROVED, PaymentStatus.FAILED);
            case REFUSED, WITHDRAWN -> List.of(PaymentStatus.REQUESTED, status);
        };
    }

    /** What is to come, in a word; null at the end of its life. */
    public String hint() {
        return switch (status) {
            case REQUESTED -> own ? "somebodyElse" : "decide";
            case APPROVED -> "pay";
            case MADE -> confirmation == null ? "confirm" : null;
            case REFUSED, WITHDRAWN, FAILED, REVERSED -> null;
        };
    }

    public boolean may(PaymentAction action) {
        return next.contains(action);
    }
}
