package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.kernel.account.AccountContact;
import org.imsa.hec.kernel.account.AccountContacts;
import org.imsa.hec.kernel.account.AccountDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/**
 * Makes the owner of an account a member; words: user name, given and family name in Latin script, and in Arabic. Answers
 * with the id of the person.
 */
public class NewMember implements InsideCall {

    @EJB
    private PersonDesk people;

    @EJB
    private MembershipDesk members;

    @EJB
    private AccountDesk accounts;

    @EJB
    private AccountContacts owners;

    @Override
    public String call(String... words) throws Exception {
        As coordinator = As.user("coordinator", Roles.COORDINATOR);
        PersonNames latin = PersonNames.of(words[1], null, null, words[2]);
        PersonNames arabic = PersonNames.of(words[3], null, null, words[4]);
        long person = coordinator.call(() -> people.add(UUID.randomUUID(), PartyFixture.named(latin, arabic)));
        Decision decision = new Decision(LocalDate.of(2025, 5, 1), null, null);
        coordinator.run(() -> members.admit(UUID.randomUUID(), person, decision));
        long account = owners.named(words[0]).map(AccountContact::id).orElseThrow();
        As.user("administrator", Roles.ADMINISTRATOR)
                .run(() -> accounts.link(account, accounts.file(account).version(), person));
        return Long.toString(person);
    }
}
