package org.imsa.hec.funding.hold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.imsa.hec.directory.api.PartyLine;

/** A party to whom nothing is granted or paid until its screening is decided. The audit trail has the screening. */
@Entity
@Table(name = "funding_hold")
public class Hold {

    @Id
    @Column(name = "party_id")
    private long partyId;

    @Column(name = "screening_id")
    private long screeningId;

    @Column(name = "screening_number")
    private String screeningNumber;

    @Column(name = "held_at")
    private Instant heldAt;

    protected Hold() {}

    Hold(long partyId, long screeningId, String screeningNumber, Instant heldAt) {
        this.partyId = partyId;
        this.screeningId = screeningId;
        this.screeningNumber = screeningNumber;
        this.heldAt = heldAt;
    }

    /** @param party the one that is held */
    public HeldParty held(PartyLine party) {
        return new HeldParty(partyId, party.kind(), party.latin(), party.arabic(), screeningId, screeningNumber);
    }
}
