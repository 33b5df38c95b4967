package org.imsa.hec.directory.api;

/**
 * A party may be somebody on the sanctions list, or its name cannot be compared: nothing is granted or paid to it until a
 * person has decided.
 *
 * @param number of the screening, which staff speak of
 */
public record ScreeningHit(long partyId, long screeningId, String number) {}
