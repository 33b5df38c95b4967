package org.imsa.hec.directory.membership;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordRef;

/** One step of a membership in a list; words, ballot and minutes are null where there are none or the reader may not see. */
public record StepLine(MemberStanding became, LocalDate on, String words, RecordRef ballot, Long minutesId)
        implements Serializable {}
