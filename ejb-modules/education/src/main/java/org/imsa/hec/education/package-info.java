/**
 * How Iraqi physicians learn. For now: training places. A host institution offers a place to a physician, for specialty
 * training or a short course; the physician accepts, gets a visa where one is needed, trains, and comes home.
 *
 * <p>Publishes (see {@code api}): a placement was completed. Listens to funding: an approved grant for training opens the
 * training place in the same transaction, and the grant is told its number; what came of it goes back to the money trail.
 */
package org.imsa.hec.education;
