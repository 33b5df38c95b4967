package org.imsa.hec.directory;

import jakarta.ejb.EJB;
import java.util.Map;
import java.util.UUID;
import org.imsa.hec.directory.party.MergeDesk;
import org.imsa.hec.directory.party.MergeSheet;
import org.imsa.hec.directory.person.PersonDesk;
import org.imsa.hec.kernel.account.Roles;
import org.imsa.hec.test.As;
import org.imsa.hec.test.InsideCall;

/**
 * Writes down a person and merges them into another; words: id of the one that is kept, given and family name in Latin script.
 * Answers with the id of the merged one.
 */
public class MergedPerson implements InsideCall {

    @EJB
    private PersonDesk persons;

    @EJB
    private MergeDesk desk;

    @Override
    public String call(String... words) throws Exception {
        As coordinator = As.user("coordinator", Roles.COORDINATOR);
        long kept = Long.parseLong(words[0]);
        long gone = coordinator.call(() -> persons.add(UUID.randomUUID(), PartyFixture.person(words[1], words[2])));
        MergeSheet sheet = coordinator.call(() -> desk.compare(kept, gone));
        coordinator.call(() -> desk.merge(UUID.randomUUID(), sheet.kept(), sheet.gone(), Map.of()));
        return String.valueOf(gone);
    }
}
