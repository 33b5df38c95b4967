package org.imsa.hec.directory.ballot;

/** What somebody who is entitled to vote has done. */
public enum VoterState {
    SILENT,
    VOTED,
    RECUSED
}
