package org.imsa.hec.directory.office;

import java.io.Serializable;
import java.util.List;

/**
 * An office of an organisation, as its page shows it.
 *
 * @param shared may several people hold it at once?
 * @param holders those of today first, then the history, the last first
 */
public record OfficeLine(long id, long version, String latin, String arabic, boolean shared, List<HolderLine> holders)
        implements Serializable {

    /** Without holders, as it is read. */
    public OfficeLine(long id, long version, String latin, String arabic, boolean shared) {
        this(id, version, latin, arabic, shared, List.of());
    }

    OfficeLine heldBy(List<HolderLine> people) {
        return new OfficeLine(id, version, latin, arabic, shared, people);
    }
}
