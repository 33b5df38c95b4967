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

    /** Days since that list was published; -1 before the first. */
    long getSanctionsListAgeDays();

    /** Screenings that somebody must decide: possible matches, and names that cannot be compared. */
    long getOpenScreenings();

    /** Possible matches among these. */
    long getPossibleMatches();

    /** Names that cannot be compared among these. */
    long getUnreadableNames();

    /** Matches that somebody has confirmed. */
    long getConfirmedMatches();

    /** When somebody was screened last, in UTC as ISO 8601 writes it; empty before the first. */
    String getLastScreenedAt();
}
