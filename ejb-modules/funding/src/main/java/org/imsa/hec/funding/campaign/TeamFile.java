package org.imsa.hec.funding.campaign;

import java.io.Serializable;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.record.RecordLine;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one team shows.
 *
 * @param mayChange may the caller change it now?
 */
public record TeamFile(
        long id,
        long version,
        String number,
        TeamDetails details,
        PartyLine captain,
        RecordLine campaign,
        Thermometer thermometer,
        boolean mayChange)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(CampaignTeam.KIND, id);
    }
}
