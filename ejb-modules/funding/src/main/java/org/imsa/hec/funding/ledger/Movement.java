package org.imsa.hec.funding.ledger;

import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * What one event in the books is about.
 *
 * @param source the gift, grant or payment that causes it
 * @param day the day it counts for, which may lie before today
 * @param grantId the grant it belongs to; null for a gift
 */
public record Movement(RecordRef source, LocalDate day, long fundId, Long grantId) {}
