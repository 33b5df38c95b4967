package org.imsa.hec.funding.review;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.imsa.hec.funding.call.Criterion;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that a reviewer sees of one review.
 *
 * @param number of the application
 * @param open whether they may still fill and hand in the sheet
 * @param application null until they have declared that they have no conflict of interest, and for who has one
 * @param points in the order of the criteria; 0 where none are given yet
 * @param others what the others gave; empty until the reader has handed in their own
 */
public record ReviewFile(
        long id,
        long version,
        String number,
        RecordLine call,
        int phase,
        ReviewState state,
        boolean open,
        BlindApplication application,
        List<Criterion> criteria,
        List<Integer> points,
        String remark,
        BigDecimal score,
        List<OtherReview> others)
        implements Serializable {

    /** What another reviewer gave, without their name. */
    public record OtherReview(BigDecimal score, String remark) implements Serializable {}

    public RecordRef ref() {
        return new RecordRef(Review.KIND, id);
    }

    /** Must the reader say first whether they have a conflict of interest? */
    public boolean isUndeclared() {
        return application == null && state == ReviewState.ASKED;
    }
}
