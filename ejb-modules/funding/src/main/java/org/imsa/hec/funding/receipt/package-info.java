/**
 * Receipts: what a donor needs to deduct a gift from taxable income (IRS Publication 1771), for one gift or for all of a
 * year. A receipt names the organisation with its tax id, the donor, the day, what was given, and what the donor got in
 * return; it is not issued while one of these is missing. A gift stands on one receipt that is valid, and no more.
 */
package org.imsa.hec.funding.receipt;
