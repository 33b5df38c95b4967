package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * What the form of an organisation says; whatever is not known is null.
 *
 * @param parentId the organisation that it is a part of
 */
public record OrganisationDetails(
        String nameLatin,
        String nameArabic,
        OrganisationType type,
        String website,
        String email,
        String otherEmail,
        String phone,
        String country,
        Governorate governorate,
        String city,
        String notes,
        Long parentId)
        implements Serializable {

    /** One that is a part of no other. */
    public OrganisationDetails(
            String nameLatin,
            String nameArabic,
            OrganisationType type,
            String website,
            String email,
            String otherEmail,
            String phone,
            String country,
            Governorate governorate,
            String city,
            String notes) {
        this(nameLatin, nameArabic, type, website, email, otherEmail, phone, country, governorate, city, notes, null);
    }

    /** The same of one that is a part of no other. */
    public OrganisationDetails withoutParent() {
        return new OrganisationDetails(
                nameLatin, nameArabic, type, website, email, otherEmail, phone, country, governorate, city, notes);
    }
}
