package org.imsa.hec.funding.receipt;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.money.Money;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one receipt shows, and its paper says.
 *
 * @param donor as the directory knows the donor today
 * @param donorName as the receipt names the donor; likewise {@code organisation}, {@code taxId} and {@code address}
 * @param year null for the receipt of one gift
 * @param replaces the void one in whose place it was issued, or null
 * @param replacedBy the one that was issued in its place, or null
 * @param next what the caller may do with it now
 */
public record ReceiptFile(
        long id,
        long version,
        String number,
        PartyLine donor,
        BilingualName donorName,
        BilingualName organisation,
        String taxId,
        String address,
        Integer year,
        ReceiptLanguage language,
        LocalDate issuedOn,
        String issuedBy,
        ReceiptStatus status,
        String voidReason,
        String voidedBy,
        LocalDate voidedOn,
        RecordLine replaces,
        RecordLine replacedBy,
        Delivery delivery,
        String mailedTo,
        List<ReceiptLineFile> gifts,
        Set<ReceiptAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(DonorReceipt.KIND, id);
    }

    public boolean may(ReceiptAction action) {
        return next.contains(action);
    }

    /** Does it still hold, though a gift on it was taken back? */
    public boolean isToBeVoided() {
        return status == ReceiptStatus.ISSUED && gifts.stream().anyMatch(ReceiptLineFile::reversed);
    }

    public boolean isForOneGift() {
        return year == null;
    }

    /** What was given, one amount for each currency. */
    public List<Money> totals() {
        Map<String, Money> totals = new TreeMap<>(Comparator.naturalOrder());
        gifts.forEach(gift -> totals.merge(gift.given().currency(), gift.given(), Money::plus));
        return List.copyOf(totals.values());
    }
}
