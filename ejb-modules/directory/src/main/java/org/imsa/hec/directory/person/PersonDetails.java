package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.directory.name.PersonSketch;

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

    /** What they are compared by with others. */
    public PersonSketch sketch() {
        return new PersonSketch(
                latin.whole(),
                arabic.whole(),
                birthDate,
                birthYear,
                sex == null ? null : sex.name(),
                phone == null ? Set.of() : Set.of(phone),
                Stream.of(email, otherEmail).filter(Objects::nonNull).collect(Collectors.toSet()),
                governorate == null ? null : governorate.name());
    }

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
