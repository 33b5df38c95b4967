package org.imsa.hec.directory.api;

/**
 * A part that people or organisations play in the records of one kind: the donor of gifts, the lead of missions. Whoever may
 * not read records of that kind does not learn who plays the part, not even how many.
 *
 * @param name a word of small letters and hyphens, such as {@code mission-lead}; shown by the message {@code party.role.<name>}
 * @param recordKind of the records that tell of it
 * @param sql over the context's own tables, without parameters: the columns {@code party_id}, {@code record_id}, {@code number},
 *     {@code name_latin} and {@code name_arabic}, the last three of the record and perhaps null
 */
public record PartyRole(String name, String recordKind, String sql) {}
