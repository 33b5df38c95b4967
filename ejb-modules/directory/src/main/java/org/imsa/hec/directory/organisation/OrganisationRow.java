package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.BilingualName;

/** One line of the list of organisations. */
public record OrganisationRow(
        long id,
        String number,
        String latin,
        String arabic,
        OrganisationType type,
        String email,
        String phone,
        String country,
        Governorate governorate,
        String city)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
