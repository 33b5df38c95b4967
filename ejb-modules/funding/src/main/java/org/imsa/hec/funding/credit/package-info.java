/**
 * Whom a gift honours or remembers, and who is credited with it beside its donor: who asked for it, or whose foundation gave it.
 * A credit is thanks, not money: every sum counts a gift once, for its donor.
 */
package org.imsa.hec.funding.credit;
