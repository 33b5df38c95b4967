package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.imsa.hec.directory.api.ConflictKind;

/** A review as the officer sees it beside its application. */
public record ReviewLine(
        long id, int phase, String username, BigDecimal score, Instant handedInAt, ConflictKind conflict)
        implements Serializable {

    public ReviewState state() {
        return Review.state(handedInAt, conflict);
    }
}
