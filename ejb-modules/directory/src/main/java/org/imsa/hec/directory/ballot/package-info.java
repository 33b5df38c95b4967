/**
 * Ballots: a question with a frozen text, put to people who are free of conflicts of interest, open or secret, until a
 * deadline or until all have voted; and a result that always adds up. For every decision of the committee: grants, care,
 * proposals, minutes. Who wants to act on the result observes {@link org.imsa.hec.directory.api.BallotClosed}; whether it
 * still stands, {@link org.imsa.hec.directory.api.Ballots} says.
 */
package org.imsa.hec.directory.ballot;
