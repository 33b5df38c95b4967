package org.imsa.hec.directory;

/** What an operator sees of the directory. Each figure is one count in the database. */
public interface DirectoryStatusMXBean {

    /** People on record. */
    long getPeople();

    /** Organisations on record. */
    long getOrganisations();

    /** Day of the sanctions list in effect; empty before the first. */
    String getSanctionsListDate();

    /** Entries of that list. */
    long getSanctionsEntries();

    /** Screenings that somebody must decide. */
    long getOpenScreenings();
}
