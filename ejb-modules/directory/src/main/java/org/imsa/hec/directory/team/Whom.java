package org.imsa.hec.directory.team;

import org.imsa.hec.kernel.account.AccountContact;

/** Somebody by account, by person, or by both; one of the two may be null. */
record Whom(String username, Long personId) {

    static Whom of(AccountContact account) {
        return new Whom(account.username(), account.personId());
    }
}
