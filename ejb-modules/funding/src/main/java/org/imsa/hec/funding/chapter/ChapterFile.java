package org.imsa.hec.funding.chapter;

import java.io.Serializable;
import java.util.Set;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.funding.campaign.Thermometer;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that the page of one chapter shows.
 *
 * @param lead null if nobody leads it
 * @param thermometer of this year
 * @param next what the caller may do with it now
 */
public record ChapterFile(
        long id,
        long version,
        String number,
        ChapterDetails details,
        PartyLine lead,
        int year,
        Thermometer thermometer,
        ChapterState state,
        Set<ChapterAction> next)
        implements Serializable {

    public RecordRef ref() {
        return new RecordRef(Chapter.KIND, id);
    }

    public boolean may(ChapterAction action) {
        return next.contains(action);
    }
}
