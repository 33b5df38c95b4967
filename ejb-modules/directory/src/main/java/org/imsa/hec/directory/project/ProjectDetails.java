package org.imsa.hec.directory.project;

import java.io.Serializable;
import org.imsa.hec.kernel.record.RecordRef;
import org.imsa.hec.kernel.time.DateRange;

/**
 * What the form of a project says.
 *
 * @param record what it is for; null for an initiative of its own
 * @param leadId person of the directory; null while it is not settled
 */
public record ProjectDetails(
        String latin, String arabic, RecordRef record, Long leadId, DateRange days, String description)
        implements Serializable {}
