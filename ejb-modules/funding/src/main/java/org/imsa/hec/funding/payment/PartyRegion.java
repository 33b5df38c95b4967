package org.imsa.hec.funding.payment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** In which region of the IRS the country of a party lies: a view, for queries alone. The script of its table cites the list. */
@Entity
@Table(name = "funding_party_region")
class PartyRegion {

    @Id
    @Column(name = "party_id")
    private long partyId;

    @Enumerated(EnumType.STRING)
    private IrsRegion region;

    protected PartyRegion() {}
}
