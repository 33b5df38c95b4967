package org.imsa.hec.directory.api;

import org.imsa.hec.kernel.record.RecordRef;

/**
 * A ballot was counted. Fired in the transaction that closes it: what an observer refuses, is not closed.
 *
 * @param subject the record that was decided about; null if the ballot stands for itself
 */
public record BallotClosed(long ballotId, String number, RecordRef subject, BallotResult result) {}
