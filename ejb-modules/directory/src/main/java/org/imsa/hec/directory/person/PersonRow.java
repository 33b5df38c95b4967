package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.directory.api.Governorate;
import org.imsa.hec.kernel.BilingualName;

/** One line of the list of people. */
public record PersonRow(
        long id,
        String number,
        String latin,
        String arabic,
        String specialtyLatin,
        String specialtyArabic,
        String email,
        String phone,
        String country,
        Governorate governorate,
        String city)
        implements Serializable {

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }
}
