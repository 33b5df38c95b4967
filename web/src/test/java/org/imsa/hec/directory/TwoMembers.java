package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.util.UUID;
import org.imsa.hec.directory.membership.Decision;
import org.imsa.hec.directory.membership.MembershipDesk;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/** Two members of one family; words: both given names, the family name. Answers with the ids of the people. */
public class TwoMembers implements InsideCall {
    private static final As COORDINATOR = As.user("coordinator", Roles.COORDINATOR);

    @EJB
    private PersonDesk people;

    @EJB
    private MembershipDesk members;

    @Override
    public String call(String... words) throws Exception {
        return member(words[0], words[2]) + " " + member(words[1], words[2]);
    }

    private long member(String given, String family) throws Exception {
        long person = COORDINATOR.call(() -> people.add(UUID.randomUUID(), PartyFixture.person(given, family)));
        Decision decision = new Decision(LocalDate.of(2025, 5, 1), null, null);
        COORDINATOR.call(() -> members.admit(UUID.randomUUID(), person, decision));
        return person;
    }
}
