package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import org.imsa.hec.directory.api.ConflictKind;

/** One of the reader's own reviews in their list: nothing tells whose application it is. */
public record ReviewRow(
        long id,
        String number,
        String callLatin,
        String callArabic,
        int phase,
        BigDecimal score,
        Instant handedInAt,
        ConflictKind conflict)
        implements Serializable {

    public ReviewState state() {
        return Review.state(handedInAt, conflict);
    }
}
