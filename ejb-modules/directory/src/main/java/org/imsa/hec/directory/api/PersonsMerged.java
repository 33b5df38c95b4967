package org.imsa.hec.directory.api;

/**
 * Two records of one person, or of one organisation, have become one. Whoever refers to {@code goneId} now refers to {@code
 * keptId}, in this transaction, by {@link MergeLog#repoint}.
 */
public record PersonsMerged(long mergeId, PartyKind kind, long keptId, long goneId) {}
