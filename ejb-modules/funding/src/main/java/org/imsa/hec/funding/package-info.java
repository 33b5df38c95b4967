/**
 * The money of the committee. Donors promise and give to funds, and are thanked together with whom a gift honours; a fund may
 * be restricted to a purpose. What is promised, expected of an employer or given in kind is kept beside the money, never in it. A grants officer applies for a
 * grant out of a fund, a second person approves it, and the treasurer pays it out. Every movement is an entry of the ledger
 * that nobody changes; what a fund has is what the ledger says. Each payment is attributed to the gifts it was made of,
 * first in, first out, so that the money trail runs from a donor to the training place or mission, and back.
 *
 * <p>Publishes (see {@code api}): a gift received, a grant approved or closed, a payment made. An approved grant must be
 * answered in the same transaction by the context that opens its record ({@code api.GrantLinks}); what came of the record
 * is reported through {@code api.Outcomes}. Listens to sanctions screening, which holds payments and
 * grants of a party and releases them.
 */
package org.imsa.hec.funding;
