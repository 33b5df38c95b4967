package org.imsa.hec.kernel.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the owners of accounts that are in use, for services that write to them or ask who they are. */
@Stateless
@PermitAll
public class AccountContacts {

    @Inject
    private Accounts accounts;

    public Optional<AccountContact> named(String username) {
        return accounts.contacts("a.username = :value", username).stream().findFirst();
    }

    public Optional<AccountContact> find(long accountId) {
        return accounts.contacts("a.id = :value", accountId).stream().findFirst();
    }

    /** By user name, in one query; those who have no account, or have left, are missing. */
    public Map<String, AccountContact> named(Collection<String> usernames) {
        return usernames.isEmpty()
                ? Map.of()
                : accounts.contacts("a.username in :value", usernames).stream()
                        .collect(Collectors.toMap(AccountContact::username, contact -> contact));
    }

    public List<AccountContact> inRole(String role) {
        return accounts.contacts(":value member of a.roles", role);
    }

    /** The account of this person of the directory; the first by name where they have several. */
    public Optional<AccountContact> ofPerson(long personId) {
        return accounts.contacts("a.personId = :value", personId).stream().findFirst();
    }
}
