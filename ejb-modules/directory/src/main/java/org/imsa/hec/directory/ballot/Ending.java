package org.imsa.hec.directory.ballot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.kernel.RuleBroken;

/**
 * Why a ballot ended otherwise than by its result, or why the result stands although somebody who voted had a conflict of
 * interest.
 */
@Embeddable
public class Ending {
    static final int LONGEST_REASON = 1000;
    static final Ending AS_COUNTED = new Ending();

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "upheld_because")
    private String upheldBecause;

    @Column(name = "void_because")
    private String voidBecause;

    protected Ending() {}

    private Ending(String withdrawnBecause, String upheldBecause, String voidBecause) {
        this.withdrawnBecause = withdrawnBecause;
        this.upheldBecause = upheldBecause;
        this.voidBecause = voidBecause;
    }

    /** @throws RuleBroken {@code rule.ballot.reasonMissing}, {@code rule.text.tooLong}; so do the others */
    static Ending withdrawn(String reason) {
        return new Ending(checked(reason), null, null);
    }

    static Ending upheld(String reason) {
        return new Ending(null, checked(reason), null);
    }

    /** The reason for which it was upheld before, if it was, stays on record. */
    Ending declaredVoid(String reason) {
        return new Ending(null, upheldBecause, checked(reason));
    }

    private static String checked(String reason) {
        RuleBroken.unless(reason != null && !reason.isBlank(), "rule.ballot.reasonMissing");
        RuleBroken.unless(reason.length() <= LONGEST_REASON, "rule.text.tooLong", LONGEST_REASON);
        return reason.strip();
    }

    String withdrawnBecause() {
        return withdrawnBecause;
    }

    String upheldBecause() {
        return upheldBecause;
    }

    String voidBecause() {
        return voidBecause;
    }

    /** As the audit trail keeps it. */
    @Override
    public String toString() {
        return Stream.of(withdrawnBecause, upheldBecause, voidBecause)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" / "));
    }
}
