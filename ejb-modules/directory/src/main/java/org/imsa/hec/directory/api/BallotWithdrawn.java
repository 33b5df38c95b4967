package org.imsa.hec.directory.api;

import org.imsa.hec.kernel.record.RecordRef;

/**
 * A ballot was taken back before it was counted; nothing is decided.
 *
 * @param subject the record that was to be decided about; may be null
 */
public record BallotWithdrawn(long ballotId, String number, RecordRef subject, String reason) {}
