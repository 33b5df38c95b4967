package org.imsa.hec.directory.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.eclipse.persistence.annotations.ReadOnly;

/**
 * What a person is trained in, for queries alone: an outer join from a person, whose columns stand in two tables, asks for a
 * column of the second table before EclipseLink has joined it.
 */
@Entity
@ReadOnly
@Table(name = "directory_person")
class PersonSpecialty {

    @Id
    private long id;

    @Column(name = "specialty_id")
    private Long specialtyId;

    protected PersonSpecialty() {}
}
