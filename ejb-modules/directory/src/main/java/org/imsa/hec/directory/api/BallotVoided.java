package org.imsa.hec.directory.api;

import org.imsa.hec.kernel.record.RecordRef;

/**
 * The result of a closed ballot was declared void: it decides nothing, and whoever acted on it takes that back.
 *
 * @param subject the record that was decided about, or null
 */
public record BallotVoided(long ballotId, String number, RecordRef subject, String reason) {}
