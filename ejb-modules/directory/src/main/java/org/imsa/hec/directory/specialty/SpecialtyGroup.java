package org.imsa.hec.directory.specialty;

/** Which specialties the list shows. */
public enum SpecialtyGroup {
    IN_USE("s.retired = false"),
    OUT_OF_USE("s.retired = true"),
    /** Added by the house, to those that were shipped. */
    OWN("s.shipped = false");

    private final String condition;

    SpecialtyGroup(String condition) {
        this.condition = condition;
    }

    /** In JPQL, of a specialty {@code s}; true of all if there is no group. */
    static String condition(SpecialtyGroup group) {
        return group == null ? "1 = 1" : group.condition;
    }
}
