package org.imsa.hec.kernel.account;

/** What this account may do has changed: its roles, its password, or whether it may sign in at all. */
record AccountChanged(String username) {}
