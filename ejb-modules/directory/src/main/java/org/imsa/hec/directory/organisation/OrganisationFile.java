package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/** All that is on record about one organisation, as its page shows it. */
public record OrganisationFile(
        long id, long version, String number, String latin, String arabic, OrganisationDetails details)
        implements Serializable {

    static OrganisationFile of(Organisation organisation) {
        return new OrganisationFile(
                organisation.id(),
                organisation.version(),
                organisation.number(),
                organisation.name().latin(),
                organisation.name().arabic(),
                organisation.details());
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public RecordRef ref() {
        return new RecordRef("organisation", id);
    }
}
