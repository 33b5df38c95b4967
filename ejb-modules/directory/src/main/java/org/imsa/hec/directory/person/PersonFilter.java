package org.imsa.hec.directory.person;

import java.io.Serializable;
import org.imsa.hec.directory.api.Governorate;

/**
 * Which people a list shows; null filters nothing.
 *
 * @param text words of the name in either script, the beginning of a reference number, or of an e-mail address
 * @param specialty part of what they are trained in
 */
public record PersonFilter(String text, PersonGroup group, Governorate governorate, String specialty)
        implements Serializable {

    public PersonFilter {
        specialty = specialty == null || specialty.isBlank() ? null : specialty;
    }

    public static PersonFilter of(String text) {
        return new PersonFilter(text, null, null, null);
    }
}
