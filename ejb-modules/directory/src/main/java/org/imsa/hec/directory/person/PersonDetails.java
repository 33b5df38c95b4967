package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;

/**
 * What the form of a person says; whatever is not known is null.
 *
 * @param specialtyId of the list of specialties
 */
public record PersonDetails(
        PersonNames latin,
        PersonNames arabic,
        Sex sex,
        LocalDate birthDate,
        Integer birthYear,
        Long specialtyId,
        String email,
        String otherEmail,
        String phone,
        String country,
        Governorate governorate,
        String city,
        String notes,
        PersonMore more)
        implements Serializable {

    /** Somebody of whom not more than this is known. */
    public PersonDetails(
            PersonNames latin,
            PersonNames arabic,
            Sex sex,
            LocalDate birthDate,
            Integer birthYear,
            Long specialtyId,
            String email,
            String otherEmail,
            String phone,
            String country,
            Governorate governorate,
            String city,
            String notes) {
        this(
                latin,
                arabic,
                sex,
                birthDate,
                birthYear,
                specialtyId,
                email,
                otherEmail,
                phone,
                country,
                governorate,
                city,
                notes,
                PersonMore.NONE);
    }
}
