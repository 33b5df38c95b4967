package org.imsa.hec.kernel.account;

/**
 * Which accounts a list shows; what is null is not asked for.
 *
 * @param text part of a user name, a name in either script or an address
 */
public record AccountFilter(String text, AccountStatus status) {}
