package org.imsa.hec.funding.granteereport;

import java.time.LocalDate;
import org.imsa.hec.kernel.RuleBroken;

/** A report that a grantee is to write. */
public record OwedReport(long grantId, String about, LocalDate dueOn) {

    /** @throws RuleBroken {@code rule.granteeReport.about} */
    public OwedReport {
        RuleBroken.unless(about != null && !about.isBlank(), "rule.granteeReport.about");
        about = about.strip();
    }
}
