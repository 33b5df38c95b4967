package org.imsa.hec.directory.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A further telephone or e-mail address of a person. */
@Entity
@Table(name = "directory_further_contact")
class ContactEntry extends PersonEntry<FurtherContact> {

    @Embedded
    private FurtherContact contact;

    protected ContactEntry() {}

    ContactEntry(Person person, FurtherContact contact, int position) {
        super(person, position);
        this.contact = contact;
    }

    @Override
    FurtherContact said() {
        return contact;
    }
}
