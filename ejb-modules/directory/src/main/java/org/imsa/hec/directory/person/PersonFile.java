package org.imsa.hec.directory.person;

import java.io.Serializable;
import java.util.Locale;
import org.imsa.hec.kernel.BilingualName;
import org.imsa.hec.kernel.record.RecordRef;

/** All that is on record about one person, as its page shows it. */
public record PersonFile(long id, long version, String number, String latin, String arabic, PersonDetails details)
        implements Serializable {

    static PersonFile of(Person person) {
        return new PersonFile(
                person.id(),
                person.version(),
                person.number(),
                person.name().latin(),
                person.name().arabic(),
                person.details());
    }

    public String name(Locale language) {
        return BilingualName.pick(latin, arabic, language);
    }

    public RecordRef ref() {
        return new RecordRef("person", id);
    }
}
