package org.imsa.hec.directory.person;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A language that a person speaks. */
@Entity
@Table(name = "directory_language")
class LanguageEntry extends PersonEntry<LanguageSkill> {

    @Embedded
    private LanguageSkill skill;

    protected LanguageEntry() {}

    LanguageEntry(Person person, LanguageSkill skill, int position) {
        super(person, position);
        this.skill = skill;
    }

    @Override
    LanguageSkill said() {
        return skill;
    }
}
