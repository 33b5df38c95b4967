package org.imsa.hec.kernel.account;

import java.util.Set;

/** What an administrator writes about the owner of an account. One of the two names and the address may be null. */
public record AccountDetails(String latin, String arabic, String email, Set<String> roles) {}
