package org.imsa.hec.directory.api;

/** The last open or confirmed screening of a party is cleared: money may flow again. */
public record ScreeningCleared(long partyId) {}
