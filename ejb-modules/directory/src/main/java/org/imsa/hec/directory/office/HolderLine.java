package org.imsa.hec.directory.office;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * Who holds or held an office.
 *
 * @param number of the person
 * @param last null while they hold it
 */
public record HolderLine(
        long id,
        long version,
        long officeId,
        long personId,
        String number,
        String latin,
        String arabic,
        LocalDate first,
        LocalDate last,
        String note)
        implements Serializable {

    /** Of the person. */
    public RecordLine person() {
        return new RecordLine(new RecordRef("person", personId), number, latin, arabic);
    }

    public boolean isPresent(LocalDate today) {
        return !first.isAfter(today) && (last == null || !last.isBefore(today));
    }
}
