package org.imsa.hec.funding.gift;

import java.io.Serializable;
import org.imsa.hec.kernel.record.RecordLine;

/** What a gift came in answer to, as its page shows it; each may be null. */
public record AppealLines(RecordLine campaign, RecordLine team, RecordLine chapter) implements Serializable {}
