package org.imsa.hec.directory.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A degree of a person. */
@Entity
@Table(name = "directory_degree")
class DegreeEntry extends PersonEntry<Degree> {

    @Embedded
    private Degree degree;

    protected DegreeEntry() {}

    DegreeEntry(Person person, Degree degree, int position) {
        super(person, position);
        this.degree = degree;
    }

    @Override
    Degree said() {
        return degree;
    }
}
