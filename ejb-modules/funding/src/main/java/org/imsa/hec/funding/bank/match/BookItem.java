package org.imsa.hec.funding.bank.match;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.imsa.hec.funding.ledger.Reason;
import org.imsa.hec.kernel.money.Money;

/** An entry of the ledger that moves money in the bank, with the gift or payment that caused it: a view, for queries alone. */
@Entity
@Table(name = "funding_bank_item")
public class BookItem {

    @Id
    private long id;

    @Column(name = "item_day")
    private LocalDate day;

    /** Positive if it comes in. */
    @Embedded
    private Money amount;

    /** The amount without its sign, as the ledger's index has it. */
    private BigDecimal size;

    @Column(name = "fund_id")
    private long fundId;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    @Column(name = "source_kind")
    private String sourceKind;

    @Column(name = "source_id")
    private long sourceId;

    @Column(name = "reverses_entry_id")
    private Long reverses;

    @Column(name = "reversed_by")
    private Long reversedBy;

    private String number;
    private String method;
    private String reference;

    @Column(name = "party_id")
    private Long partyId;

    @Column(name = "settlement_id")
    private Long settlementId;

    protected BookItem() {}
}
