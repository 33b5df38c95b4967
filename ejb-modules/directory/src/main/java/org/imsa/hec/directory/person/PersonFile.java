package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.directory.api.PartyLine;
import org.imsa.hec.directory.specialty.SpecialtyLine;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/**
 * All that is on record about one person, as its page shows it.
 *
 * @param specialty null if none is known
 * @param mergedInto the record that stands for this one since they were merged; null while it stands for itself
 * @param photoId document that is their photograph; null if there is none
 */
public record PersonFile(
        long id,
        long version,
        String number,
        String latin,
        String arabic,
        PersonDetails details,
        SpecialtyLine specialty,
        Long photoId,
        PartyLine mergedInto)
        implements Serializable {

    static PersonFile of(Person person, SpecialtyLine specialty, PartyLine mergedInto) {
        return new PersonFile(
                person.id(),
                person.version(),
                person.number(),
                person.name().latin(),
                person.name().arabic(),
                person.details(),
                specialty,
                person.photoId(),
                mergedInto);
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public RecordRef ref() {
        return new RecordRef("person", id);
    }
}
