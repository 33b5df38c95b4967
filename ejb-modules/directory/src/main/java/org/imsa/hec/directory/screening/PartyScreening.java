package org.imsa.hec.directory.screening;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * How one party stands to the list.
 *
 * @param screenedAt null if it was never screened, since no list was loaded yet
 * @param found its screenings, the last first
 */
public record PartyScreening(Instant screenedAt, List<ScreeningRow> found) implements Serializable {

    public boolean isHeld() {
        return found.stream().anyMatch(row -> row.state().holds());
    }
}
