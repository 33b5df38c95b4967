package org.imsa.hec.directory.api;

/**
 * A merge was taken back: both records stand for themselves again. What {@link MergeLog#repoint} had moved is already back;
 * for whoever did more than that.
 */
public record PersonsUnmerged(long mergeId, PartyKind kind, long keptId, long goneId) {}
