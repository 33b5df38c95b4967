package org.imsa.hec.directory.api;

import java.io.Serializable;

/**
 * How many rows a merge would move that refer to the record by one column.
 *
 * @param place table and column, such as {@code funding_gift.donor_id}; shown by the message {@code directory.moves.<place>}
 */
public record MergeReach(String place, long rows) implements Serializable {}
