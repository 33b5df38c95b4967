package org.imsa.hec.directory.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An address of a person. */
@Entity
@Table(name = "directory_address")
class AddressEntry extends PersonEntry<Address> {

    @Embedded
    private Address address;

    protected AddressEntry() {}

    AddressEntry(Person person, Address address, int position) {
        super(person, position);
        this.address = address;
    }

    @Override
    Address said() {
        return address;
    }
}
