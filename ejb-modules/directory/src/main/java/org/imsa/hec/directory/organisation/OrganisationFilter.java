package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * Which organisations a list shows; null filters nothing.
 *
 * @param text words of the name in either script, the beginning of a reference number, or of an e-mail address
 */
public record OrganisationFilter(String text, OrganisationType type, Governorate governorate) implements Serializable {

    public static OrganisationFilter of(String text) {
        return new OrganisationFilter(text, null, null);
    }
}
