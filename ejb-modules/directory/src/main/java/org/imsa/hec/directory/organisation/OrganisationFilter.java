package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * Which organisations a list shows; null filters nothing.
 *
 * @param text words of the name in either script, the beginning of a reference number, or of an e-mail address
 * @param country where it stands, by its code
 * @param role a part that it plays, such as {@code donor}; see {@link org.imsa.hec.directory.api.PartyRole}
 */
public record OrganisationFilter(
        String text, OrganisationType type, Governorate governorate, String country, String role)
        implements Serializable {

    public OrganisationFilter {
        country = country == null || country.isBlank() ? null : country;
        role = role == null || role.isBlank() ? null : role;
    }

    public OrganisationFilter(String text, OrganisationType type, Governorate governorate) {
        this(text, type, governorate, null, null);
    }

    public static OrganisationFilter of(String text) {
        return new OrganisationFilter(text, null, null);
    }
}
