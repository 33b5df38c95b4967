package org.imsa.hec.directory.sanctions;

/** What an entry of the list is; the list writes nothing where it is an organisation. */
public enum ListedKind {
    PERSON,
    ORGANISATION,
    VESSEL,
    AIRCRAFT;

    /** @param written SDN_Type of the list; null for an organisation */
    static ListedKind of(String written) {
        if (written == null) {
            return ORGANISATION;
        }
        return switch (written) {
            case "individual" -> PERSON;
            case "vessel" -> VESSEL;
            case "aircraft" -> AIRCRAFT;
            default -> ORGANISATION;
        };
    }

    /** People and organisations are screened against such entries; a ship bears no name of theirs. */
    public boolean isParty() {
        return this == PERSON || this == ORGANISATION;
    }
}
