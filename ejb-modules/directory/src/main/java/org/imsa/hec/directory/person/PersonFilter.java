package org.imsa.hec.directory.person;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * Which people a list shows; null filters nothing.
 *
 * @param text words of the name in either script, the beginning of a reference number, or of an e-mail address
 * @param specialtyId people of this specialty or of one of its parts
 * @param country where they live, by its code
 * @param role a part that they play, such as {@code donor}; see {@link org.imsa.hec.directory.api.PartyRole}
 * @param language that they speak, by its code
 */
public record PersonFilter(
        String text,
        PersonGroup group,
        Governorate governorate,
        Long specialtyId,
        String country,
        String role,
        String language)
        implements Serializable {

    public PersonFilter {
        country = Texts.clean(country);
        role = Texts.clean(role);
        language = Texts.clean(language);
    }

    public PersonFilter(String text, PersonGroup group, Governorate governorate, Long specialtyId) {
        this(text, group, governorate, specialtyId, null, null, null);
    }

    /** Is nothing asked but the text? */
    boolean isNameAlone() {
        return this.equals(of(text));
    }

    public static PersonFilter of(String text) {
        return new PersonFilter(text, null, null, null);
    }
}
