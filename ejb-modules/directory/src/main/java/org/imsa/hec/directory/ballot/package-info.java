/**
 * Ballots: a question with a frozen text, put to people who are free of conflicts of interest, open or secret, until a
 * deadline or until all have voted; and a result that always adds up. For every decision of the committee: grants, care,
 * proposals, minutes. Who wants to act on the result observes {@link org.imsa.hec.directory.api.BallotClosed}, and {@link
 * org.imsa.hec.directory.api.BallotVoided} in case it does not stand.
 */
package org.imsa.hec.directory.ballot;
