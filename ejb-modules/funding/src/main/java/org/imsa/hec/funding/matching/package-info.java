/**
 * What employers add to the gifts and pledges of those who work for them: asked for, expected, and then received as a gift of its
 * own or refused. What is expected is no money of any fund.
 */
package org.imsa.hec.funding.matching;
