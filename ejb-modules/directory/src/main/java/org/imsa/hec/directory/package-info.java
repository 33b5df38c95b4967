/**
 * Whom the committee knows. People (physicians, donors, guests, students) and organisations (ministries, medical schools,
 * hospitals, foundations) are written down once, in Latin and in Arabic script, and found by either; whatever the committee
 * does later refers to them. To the other contexts both are parties: whoever can give, ask, be paid, or host.
 *
 * <p>How the committee decides: conflicts of interest, declared before the first view or found by rule; teams with their
 * roles on any record; ballots on a frozen text. Every context decides by these and has no mechanism of its own.
 *
 * <p>Publishes (see {@code api}): names for the lists of other contexts, search by name, suggestions, the intake of
 * parties that an import brings, and whether somebody may be on the sanctions list ({@code ScreeningHit}, {@code
 * ScreeningCleared}). Listens to nothing.
 */
package org.imsa.hec.directory;
