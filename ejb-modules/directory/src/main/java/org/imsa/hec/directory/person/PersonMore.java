package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.util.List;

/**
 * The wider part of what the form of a person says.
 *
 * @param nationalities codes of ISO 3166-1
 * @param timeZone of the IANA list, such as {@code Asia/Baghdad}; null if it is not known
 * @param orcid as it was typed; null if there is none
 */
public record PersonMore(
        List<String> nationalities,
        String timeZone,
        String orcid,
        ContactConsent consent,
        List<FurtherContact> contacts,
        List<Address> addresses,
        List<LanguageSkill> languages,
        List<Degree> degrees,
        List<Licence> licences)
        implements Serializable {

    public static final PersonMore NONE = new PersonMore(
            List.of(), null, null, ContactConsent.NOT_ASKED, List.of(), List.of(), List.of(), List.of(), List.of());
}
