package org.imsa.hec.funding.receipt;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.imsa.hec.directory.api.Mailbox;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.Days;
import org.imsa.hec.kernel.Aggregate;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.RuleBroken;
import org.imsa.hec.kernel.audit.NotAudited;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * A receipt for one gift, or for the gifts of a year that have none. It keeps what it said on the day of issue, with its
 * paper. It is never changed: what is wrong with it, or rests on a gift that was taken back, is declared void with a reason;
 * another may be issued in its place, and names it.
 */
@Entity
@Table(name = "funding_receipt")
public class DonorReceipt extends Aggregate {
    public static final String KIND = "receipt";

    @NotAudited
    @Column(name = "request_id", nullable = false, updatable = false)
    private String requestId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(name = "donor_id", nullable = false)
    private long donorId;

    @NotAudited
    @Embedded
    @AttributeOverride(name = "latin", column = @Column(name = "donor_latin"))
    @AttributeOverride(name = "arabic", column = @Column(name = "donor_arabic"))
    private BilingualName donor;

    @NotAudited
    @Embedded
    private BilingualName organisation;

    @NotAudited
    @Column(name = "tax_id", nullable = false, updatable = false)
    private String taxId;

    @NotAudited
    @Column(updatable = false)
    private String address;

    @Column(updatable = false)
    private Integer year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReceiptLanguage language;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issuedOn;

    @Column(name = "issued_by", nullable = false, updatable = false)
    private String issuedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReceiptStatus status;

    @Column(name = "void_reason")
    private String voidReason;

    @Column(name = "voided_by")
    private String voidedBy;

    @Column(name = "voided_on")
    private LocalDate voidedOn;

    @Column(name = "replaces_id", updatable = false)
    private Long replacesId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Delivery delivery;

    @Column(name = "mailed_to")
    private String mailedTo;

    protected DonorReceipt() {}

    /**
     * @param year null for the receipt of one gift
     * @param replaces the void one in whose place it is issued, or null
     * @throws RuleBroken {@code rule.receipt.missing} with the elements that a gift lacks
     */
    DonorReceipt(
            UUID requestId,
            String number,
            Issuer issuer,
            PartyLine donor,
            Integer year,
            ReceiptLanguage language,
            List<Acknowledged> gifts,
            DonorReceipt replaces,
            String by,
            Clock clock) {
        gifts.forEach(gift -> gift.mustBeComplete(issuer));
        this.requestId = requestId.toString();
        this.number = number;
        this.donorId = donor.id();
        this.donor = BilingualName.of(donor.latin(), donor.arabic());
        this.organisation = issuer.name();
        this.taxId = issuer.taxId();
        this.address = issuer.address();
        this.year = year;
        this.language = language;
        this.issuedOn = Days.today(clock);
        this.issuedBy = by;
        this.status = ReceiptStatus.ISSUED;
        this.replacesId = replaces == null ? null : replaces.id();
        this.delivery = Delivery.NO_ADDRESS;
    }

    void declareVoid(String reason, String by, LocalDate today) {
        mustHold();
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.reason.missing");
        this.status = ReceiptStatus.VOID;
        this.voidReason = reason.strip();
        this.voidedBy = by;
        this.voidedOn = today;
    }

    /** @return whether it is to be e-mailed; else it must be posted */
    boolean deliver(Mailbox mailbox) {
        mustHold();
        this.delivery = Delivery.to(mailbox);
        this.mailedTo = delivery == Delivery.MAILED ? mailbox.address() : null;
        return delivery == Delivery.MAILED;
    }

    private void mustHold() {
        RuleBroken.unless(status == ReceiptStatus.ISSUED, "rule.receipt.void", number);
    }

    private Set<ReceiptAction> next(boolean isTreasurer, List<ReceiptLineFile> gifts) {
        Set<ReceiptAction> next = EnumSet.noneOf(ReceiptAction.class);
        if (isTreasurer && status == ReceiptStatus.ISSUED) {
            next.add(ReceiptAction.VOID);
            if (gifts.stream().anyMatch(gift -> !gift.reversed())) {
                next.add(ReceiptAction.REISSUE);
            }
            if (delivery != Delivery.MAILED) {
                next.add(ReceiptAction.MAIL);
            }
        }
        return next;
    }

    /**
     * @param replaces the one in whose place it was issued, or null
     * @param replacedBy the one that was issued in its place, or null
     */
    ReceiptFile file(
            PartyLine today,
            List<ReceiptLineFile> gifts,
            RecordLine replaces,
            RecordLine replacedBy,
            boolean isTreasurer) {
        return new ReceiptFile(
                id(),
                version(),
                number,
                today,
                donor,
                organisation,
                taxId,
                address,
                year,
                language,
                issuedOn,
                issuedBy,
                status,
                voidReason,
                voidedBy,
                voidedOn,
                replaces,
                replacedBy,
                delivery,
                mailedTo,
                gifts,
                next(isTreasurer, gifts));
    }

    RecordLine line() {
        return new RecordLine(ref(), number, null, null);
    }

    String number() {
        return number;
    }

    long donorId() {
        return donorId;
    }

    BilingualName donor() {
        return donor;
    }

    BilingualName organisation() {
        return organisation;
    }

    ReceiptLanguage language() {
        return language;
    }

    String mailedTo() {
        return mailedTo;
    }

    Integer year() {
        return year;
    }

    Long replacesId() {
        return replacesId;
    }

    @Override
    public RecordRef ref() {
        return new RecordRef(KIND, id());
    }
}
