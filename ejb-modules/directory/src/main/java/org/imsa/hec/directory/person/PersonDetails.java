package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.time.LocalDate;
import org.imsa.hec.directory.api.Governorate;

/** What the form of a person says; whatever is not known is null. */
public record PersonDetails(
        PersonNames latin,
        PersonNames arabic,
        Sex sex,
        LocalDate birthDate,
        Integer birthYear,
        String specialty,
        String email,
        String otherEmail,
        String phone,
        String country,
        Governorate governorate,
        String city,
        String notes)
        implements Serializable {}
