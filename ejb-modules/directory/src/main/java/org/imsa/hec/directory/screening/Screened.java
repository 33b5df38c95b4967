package org.imsa.hec.directory.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.eclipse.persistence.annotations.ReadOnly;

/** When a party was screened last; for queries. {@link ScreenedParties} writes it. */
@Entity
@ReadOnly
@Table(name = "directory_screened")
public class Screened {

    @Id
    @Column(name = "party_id")
    private long partyId;

    @Column(name = "screened_at")
    private Instant screenedAt;

    protected Screened() {}
}
