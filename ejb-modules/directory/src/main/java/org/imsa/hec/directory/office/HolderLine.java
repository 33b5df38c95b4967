package org.imsa.hec.directory.office;

import java.io.Serializable;
import java.time.LocalDate;

/** Who holds or held an office. @param last null while they hold it */
public record HolderLine(
        long id,
        long version,
        long officeId,
        long personId,
        String latin,
        String arabic,
        LocalDate first,
        LocalDate last,
        String note)
        implements Serializable {

    public boolean isPresent(LocalDate today) {
        return !first.isAfter(today) && (last == null || !last.isBefore(today));
    }
}
