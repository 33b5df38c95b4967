package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.util.UUID;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.directory.person.PersonNames;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Writes down a person; words: given and family name in Latin, then in Arabic script. Answers with the id. */
public class NewPerson implements InsideCall {

    @EJB
    private PersonDesk desk;

    @Override
    public String call(String... words) throws Exception {
        PersonNames latin = PersonNames.of(words[0], null, null, words[1]);
        PersonNames arabic = PersonNames.of(words[2], null, null, words[3]);
        return As.user("coordinator", Roles.COORDINATOR)
                .call(() -> desk.add(UUID.randomUUID(), PartyFixture.named(latin, arabic)))
                .toString();
    }
}
