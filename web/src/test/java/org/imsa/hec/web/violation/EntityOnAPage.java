package org.imsa.hec.web.violation;

import org.imsa.hec.kernel.account.Account;

/** Deliberately wrong, for ArchitectureTest: a page shows rows and files, never an entity. */
public class EntityOnAPage {
    Account account;
}
