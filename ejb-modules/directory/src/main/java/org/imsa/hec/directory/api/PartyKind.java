package org.imsa.hec.directory.api;

/** A party is a person or an organisation. */
public enum PartyKind {
    PERSON("person", "P"),
    ORGANISATION("organisation", "O");

    private final String recordKind;
    private final String series;

    PartyKind(String recordKind, String series) {
        this.recordKind = recordKind;
        this.series = series;
    }

    /** The word by which a {@code RecordRef} points to such a party. */
    public String recordKind() {
        return recordKind;
    }

    /** The letters its reference numbers begin with. */
    public String series() {
        return series;
    }
}
