package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that is on record about one organisation, as its page shows it.
 *
 * @param parent what it is a part of; null if of nothing
 * @param mergedInto the record that stands for this one since they were merged; null while it stands for itself
 * @param parts the first of them in the order of the alphabet
 */
public record OrganisationFile(
        long id,
        long version,
        String number,
        String latin,
        String arabic,
        OrganisationDetails details,
        PartyLine parent,
        PartyLine mergedInto,
        List<PartyLine> parts)
        implements Serializable {

    static OrganisationFile of(
            Organisation organisation, PartyLine parent, PartyLine mergedInto, List<PartyLine> parts) {
        return new OrganisationFile(
                organisation.id(),
                organisation.version(),
                organisation.number(),
                organisation.name().latin(),
                organisation.name().arabic(),
                organisation.details(),
                parent,
                mergedInto,
                parts);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public RecordRef ref() {
        return new RecordRef("organisation", id);
    }
}
