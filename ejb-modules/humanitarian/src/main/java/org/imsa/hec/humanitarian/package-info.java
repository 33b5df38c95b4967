/**
 * What the committee does for the sick in Iraq. For now: medical missions. A team goes to a host hospital, treats patients,
 * teaches the colleagues there, and reports what it did.
 *
 * <p>Publishes (see {@code api}): a mission was completed. Listens to funding: an approved grant for a mission opens the
 * mission in the same transaction, and the grant is told its number; what came of it goes back to the money trail.
 */
package org.imsa.hec.humanitarian;
