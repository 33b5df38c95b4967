package org.imsa.hec.directory.organisation;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/** What the form of an organisation says; whatever is not known is null. */
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
        String notes)
        implements Serializable {}
