/**
 * What other contexts may see of the directory: the name of a party in their own queries ({@link PartyName}), search by
 * name in their own lists ({@link PartySearch}), lines and suggestions ({@link Parties}), and the intake of parties that
 * an import brings ({@link PartyIntake}). They refer to a party by its id, with a foreign key to {@code directory_party}.
 */
package org.imsa.hec.directory.api;
