package org.imsa.hec.directory.person;

/** People as the staff look for them. */
public enum PersonGroup {
    IN_IRAQ("p.place.country = 'IQ'"),
    ABROAD("p.place.country <> 'IQ'"),
    /** They cannot be written to: an address is to be asked for. */
    WITHOUT_EMAIL("p.contact.email is null and p.contact.otherEmail is null");

    private final String condition;

    PersonGroup(String condition) {
        this.condition = condition;
    }

    /** In JPQL, of a {@code Person p}; all people if no group was chosen. */
    static String condition(PersonGroup chosen) {
        return chosen == null ? "1 = 1" : chosen.condition;
    }
}
