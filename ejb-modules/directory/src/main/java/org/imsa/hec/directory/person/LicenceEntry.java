package org.imsa.hec.directory.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A licence of a person. */
@Entity
@Table(name = "directory_licence")
class LicenceEntry extends PersonEntry<Licence> {

    @Embedded
    private Licence licence;

    protected LicenceEntry() {}

    LicenceEntry(Person person, Licence licence, int position) {
        super(person, position);
        this.licence = licence;
    }

    @Override
    Licence said() {
        return licence;
    }
}
